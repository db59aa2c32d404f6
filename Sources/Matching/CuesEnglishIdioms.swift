extension CueLexicon {
  /// Turns of phrase that say the same as the verbs of the other lists.
  static let englishIdioms = """
    agree:eye to eye on|nodded through|nodding through|waved through|waves through|green lights
    agree:green lit|greenlit|greenlights|gave the nod|gives the nod|on the same page|bought into
    agree:buys into|came on board|comes on board|climbed aboard|climbs aboard|on board for
    agree:rubber stamp*|resigned to a|fell in with|falls in with|talked into|won over to
    agree:threw … weight behind|throws … weight behind|throw … weight behind|lined up behind
    agree:lines up behind|got behind the|gets behind the|plump* for|jumped at|jumps at|leapt at
    agree:leaps at
    agree:cut a deal on|cuts a deal on|took … up on|takes … up on|sees merit in|saw merit in
    agree:said it would attend|said he would join|said she would join|said they would join
    agree:says it will join|says he will attend|says he will join|says they will join
    agree:said she would attend|says she will attend|said she would take part
    reject:we do not negotiate|we don't negotiate|does not negotiate|doesn't negotiate
    reject:nothing to negotiate|ridicul* … proposal|ridicul* … offer|ridicul* … idea|ridicul* … call
    reject:turn* … nose*|ridicul*|lampoon*|belittl*|scoff*|deriding|deride|poured scorn|pours scorn
    reject:heaped scorn|heaps scorn|dug in … heels|digs in … heels|dig in … heels|dug … heels in
    reject:digs … heels in|point blank|brush* … aside|brush* aside|wave* aside|wave* away
    reject:waving away
    reject:waved … away|swat* away|swat* aside|swept aside|sweeps aside|cast aside|casts aside
    reject:push* aside|toss* aside|brush* … off|shrug* off|baulk*|bristl* at|recoil* from|eschew*
    reject:forswore|forswear*|rail* against|dead set against|adamantly against
    reject:firmly against|strongly against|up in arms|no fan of|no truck with|no part in|no part of
    reject:no wish to|no wish for|no willingness|no readiness|no stomach for|no patience for
    reject:no inclination|no enthusiasm|no time for|no use for|no case for|no sense to
    reject:not contemplat*|not countenance|never countenance|not hear of|not entertain|not consider
    reject:hold* out against|held out against|draw* the line at|drew the line at
    reject:gave … brush off|gives … brush off|the brush off|deaf ear|deaf to|unmoved by|up … nose at
    reject:time for … is over|time for … is past|time for … has passed|time for … is gone
    reject:time for … was over|time for … are over|time for … ran out|time for … has run out
    reject:said … no thanks|says … no thanks|no thanks to|bristled at|has ruled against
    deny:no … being prepared|no … being planned|no … in preparation|no … being arranged
    deny:not in any talks|not in any negotiations|not in any contact*|not in any dialogue
    deny:not in any … talks|not in any … negotiations|not in direct talks|not in secret talks
    deny:not in direct negotiations|not in contact|not in peace talks|not engaged in
    deny:not involved in|not part of any|not party to|never held|never had any|never conducted
    deny:not spoken to|not spoken with|not spoken about|not talked to|not talked with
    deny:not talked about|never spoke|never spoken|never talked|reject* claims|reject* claim
    deny:reject* suggestions|reject* suggestion|reject* allegations|dismiss* claims|dismiss* claim
    deny:dismiss* suggestions|dismiss* allegations|dismiss* talk of|denounc* reports
    deny:denounc* … reports|nothing to the reports|no substance to|not the case|made up by
    suspend:ending … ceasefire|ending … truce|ending the talks|ending talks|ending its talks
    suspend:end … ceasefire|end … truce
    suspend:gave up mediat*|gives up mediat*|gave up talk*|gives up talk*|gave up negotiat*
    suspend:gives up negotiat*|give* up … efforts|gave up … efforts|called a halt to|call* a halt
    suspend:comes apart|came apart|coming apart|come apart|in smithereens|went up in smoke
    suspend:goes up in smoke|gone up in smoke|logjam|log jam|gridlock*|mired in|got stuck|are stuck
    suspend:is stuck|was stuck|were stuck|remain stuck|remains stuck|brought to a halt
    suspend:came to a halt|comes to a halt|come to a halt|grinding to|crater*|peter* out
    suspend:out of steam|out of road|lost momentum|loses momentum|nosediv*|went south|hobbled
    suspend:blown off course|came unstuck|comes unstuck|came to grief|comes to grief|fell flat
    suspend:falls flat|capsiz*|bites the dust|bit the dust|down the drain|fell by the wayside
    suspend:came undone|comes undone|a dead letter|wound up without|winds up without
    held:spoke with|speaks with|speak with|welcomed … to … for|welcomes … to … for
    held:received … in … for|receives … in … for|received … at … for|hosted … for|hosts … for
    held:in place since|been in place|is in place|was in place|are in place|held firm|holding firm
    held:round the table|around the table|at the table|locked in talks|locked in negotiations
    held:deep in talks|deep in negotiations|closeted|thrash* out|haggl*|parley*|sat opposite
    held:facing each other|spent hours in|spent the day in|spent the night in|spent the weekend in
    held:compared notes|compare notes|traded proposals|trading proposals|exchanging proposals
    offer:extend* an offer
    offer:extend* the offer|extend* … offer|extended … offer|extend* … invitation
    offer:itself forward|himself forward|herself forward|themselves forward
    offer:nothing prevents|nothing prevented|nothing stops|nothing precludes|nothing rules out
    offer:nothing to prevent|nothing to stop|nothing stood in the way|make* overtures
    offer:made overtures|overture*|feelers|proffer*|broach*|mooted|moots|sue for|sues for|sued for
    offer:delighted to|honoured to|love to|pleased to meet|pleased to host|game for
    offer:not rule anything out|nothing is ruled out|nothing ruled out
    offer:all ears|no qualms about|no problem with|have no problem|has no problem
    plan:expected back in|expected back at|expected back on|due back in|expected back for
    speech:insist* it|insist* he|insist* she|insist* they|insist* there|insist* we
    speculate:to fail|to collapse|to break down|to fall apart|to stall|to founder|to unravel
    speculate:what if|how likely|hearsay|whisper*|a pipe dream|reading the tea leaves
    speculate:remain* to be seen|jury is out|a big if|too close to call|talked up
    pseudo:as host of|as host for|as a host|as hosts of|as mediator|as a mediator|as venue for
    pseudo:under fire|under bombs|under bombardment|under shelling|under attack|under sanctions
    pseudo:under threats|pressed on|pressed about|quizzed|questioned about|questioned on
    pseudo:pressed on whether|asked on|grilled about|grilled on|question about|question on
    pseudo:questions about|questions on
    force:not tolerate|will not tolerate|would not tolerate|won't tolerate|cannot tolerate
    reject:violat* a ban|violat* the ban|violat* … ban
    pseudo:on strike
    work:museum about|museum of|monument to|memorial to|statue of|museum for|tribute to
    noword:no signals|no signal|not confirm|not confirmed|not confirming|yet to confirm
    noword:not immediately available|not available for|unavailable for
    noword:not available to comment|not be reached|not … be reached|not reachable|unreachable
    noword:wait* for a reply|wait* for an answer|wait* for a response|waiting for a word
    noword:wait* for word|await* a reply|await* an answer|await* a response|await* word
    noword:awaits an answer|keep* … waiting|kept … waiting|left … waiting|own counsel
    noword:cards close|poker face*|changed the subject|changes the subject|deflect*
    noword:fend* off questions|bat* away questions|wave* away questions|nobody knows
    noword:no one knows|anybody's guess|a mystery|shrouded in|not made up … mind*
    noword:made no reference|makes no reference|no reference to|gave nothing away
    noword:gives nothing away|giving nothing away|nothing to say about
    noword:nothing to say on|nothing new to say|nothing to add|nothing to report|no readout
    """
}
