extension CueLexicon {
  static let englishRest = """
    support:praised|hailed|welcome|welcomes|welcomed|welcoming|backs|backed|backing|endorse*
    support:embrace*|supports|supported|praise|praises|defended|apologi*|commend*|congratulat*
    support:heed|heeds|heeded|heeding|honours|honoured|honors|honored|abide by
    support:abides by|abided by|uphold*|extended|extends|extend|extension of
    support:prolong|prolongs|prolonged
    speech:called|calling|cited|cites|likened|compares|compared|dubbed|labeled|labelled|tells
    speech:highlighted|characterised|characterized|told|telling|recalled|recounted|tweeting
    speech:says that|said that|has learned|learned that|noted that|wrote that|posted|lamented
    speech:mused|quipped|continued saying|concluded that|boasted|charged that|contends|contended
    speech:countered|cautioned|described|describes|revealed|reveals|vowed|vows|shouted
    speech:said in a statement|thundered|argued that|retorted|repeated|say|says|said|tell
    speech:state|states|stated|add|adds|added|note|notes|noted|warn|warns
    speech:warned|report|reports|reported|claim|claims|claimed|explain*|write|writes|wrote|tweet
    speech:tweeted|tweets|remarked|argue|argues|argued|stressed|stresses|emphasis*|emphasiz*
    speech:reiterat*|admit*|acknowledg*|conced*|pointed out|points out|testif*|quoted as|assert*
    speech:affirm*|maintains|maintained|observed|complain*|joked|exclaim*
    answer:responds|disclosed|comment|commented|comments|responded|replied|commenting|respond
    answer:responding|react|reacts|reacted|reply|replies|answer|answers|answered|answering
    answer:elaborate|elaborated|disclose|say whether|say if|say when|specify|clarify|be drawn
    answer:response|responses|reaction|reactions|talk about|speak about|talking about
    answer:speaking about
    attribute:according to|in the words of|quoting|citing|in an interview with
    agree:acceded|accedes|accede|come round to|comes round to|came round to|come around to
    agree:came around to|signs on to|signed on to|go along with|goes along with
    agree:went along with|persuaded to|gives nod|gave nod|caves in|agreement reached
    agree:reached agreement|reaches agreement|reach agreement|deal reached
    agree:reached a truce|sign peace|signed|signs|adopts|adopted|ratif*|approval
    agree:go ahead for|agrees|agreed|agreeing|agreement to|accepts|accepted|accepting
    agree:acceptance|consent|consents|consented|signs up|signed up|signing up
    accept:accept|agree|sign up|approve|sign the|sign a|sign an|sign on to|commit to|honour|honor
    accept:respect the|respect a
    agree:approves|approved|approving|assent*|bow to|bows to|bowed to|say yes|says yes|said yes
    agree:gives green light|gave green light|gave the green light|gives the green light
    agree:give the green light|commits to|committed to|committed itself|give in to
    agree:gave in to|consensus|signed a|signs a|signed an|signs an|promise|promises
    agree:promised|promising|pledge|pledges|pledged|pledging|vow to support|concur*|acquiesc*
    agree:relent|relents|relented|on board with|nod to|decided to hold|decides to hold|yes to
    agree:consenting|reached an agreement|reach an agreement|struck a deal|strike a deal
    agree:strikes a deal|reached a deal|reach a deal|reaches a deal|clinch*|in favour of
    agree:in favor of|has allowed|have allowed|settled on|sealed|agreement on holding|blessing
    agree:gives … blessing|gave … blessing|gives … nod|gave … nod|shook hands on|shake hands on
    agree:shakes hands on|inked|inks|struck a … deal|strike a … deal|finalise*|finalize*|initialled
    agree:initialed|concede to|conceded to|goes for|opted for|opts for|opt for|clears the way for
    agree:cleared the way for|paves the way for|paved the way for|backs down|climbs down
    agree:climbed down|comes to the table|came to the table|come to the table|has signed
    agree:take up … offer|takes up … offer|took up … offer|nods through|says it will attend
    agree:said it would attend|said he would attend|said they would attend|come to terms on
    agree:comes to terms on|came to terms on|reach accord|reach an accord|reached an accord
    agree:reaches accord|reaches an accord|reached accord|reach … accord|reached … accord
    agree:reaches a … deal|reached … agreement
    agree:reach … agreement|reaches … agreement|voted for|votes for|vote for|votes in favour
    agree:voted in favour|votes in favor|voted in favor|votes to accept|voted to accept|thumbs up
    agree:signs off on|signed off on
    offer:amenable|in favour|receptive|would welcome|happy to|glad to|extended an invitation
    offer:makes offer|made an offer|floats|floated|pitches|pitched|tabled|reaches out|reached out
    offer:unopposed|ready|willing|willingness|readiness|open to|openness|prepared|offer|offers
    offer:offered|offering|propose|proposes|proposed|proposing|proposal|invite|invites|invited
    offer:inviting|invitation|want|wants|wanted|seek|seeks|sought|seeking|consider|considers
    offer:considered|considering|interested in|interest in|eager|keen|extends invitation
    offer:volunteer*|signals openness|signalled openness|suggests|suggested|suggesting
    offer:does not mind|would not mind|intends to offer|has no objection*|have no objection*
    offer:no objection*|had no objection*|nothing against|not against|leaves the door open
    offer:left the door open|door is open|door remains open|door open|extends a hand|olive branch
    offer:bid for|available for|in the mood for|door … open|hold out … hand|holds out … hand
    offer:extends … hand|extended … hand|inclined to|disposed to|keeps … door open
    offer:keep … door open|not averse to|sees no obstacle*|see no obstacle*|no obstacle*
    offer:at the disposal|puts forward|put forward|is game for|up for|keen on|warm to|warms to
    offer:warmed to|warming to|softened … stance|softens … stance|ready and willing|stands ready
    offer:stand ready|stood ready|extends … olive branch|sounded open to|nothing stands in the way
    offer:stands in the way of nothing|offers itself as|offered itself as|offers himself as
    offer:offers to serve as|offers to act as|offered to act as
    plan:are expected in|is expected in|to lead|to mediate|to chair|to sign|to broker|to send
    plan:to head|to restore|to conduct|to return to|to reopen|to renew|to kick off|will be held
    plan:is expected on|are expected on|confirmed for|date set|set for|agree date|pencilled in
    would:would
    plan:penciled in|will|shall|set to|plan|plans|planned|planning|schedule*|to meet|to hold
    plan:to host|to visit|to attend|to resume|to start|to begin|to restart|to convene|to launch
    plan:about to|slated|preparing|prepares|prepare|preparations|is going to|are going to|on track
    plan:arranged|arranging|arrange|is expected to host|intend|intends|intended|to discuss
    plan:to travel|to go to|to receive|to head to|to join|to take part|to enter|'ll|i'll|we'll
    plan:he'll|they'll|looks forward to|to gather|to sit down|to open|to continue|to go ahead
    plan:goes ahead|date for|agree … date|set a date|sets a date|sets date|fix a date|fixed a date
    plan:due in|due on|due for|due back|to take effect|to come into force|to go into effect
    plan:to be held|to be signed|gear up for|gears up for|gearing up for|get ready for
    plan:gets ready for|braces for|heads to|head to|headed to|heads for|head for|headed for
    plan:bound for|flies to|fly to|travels to|awaits|starts tomorrow|begins tomorrow|pencils in
    plan:penciled|earmarked|to face|to confer|to address|to seek|to reconvene|to come together
    plan:to go back|is to|are to|was to be|were to be|due to start|due to begin|due to meet
    plan:due to hold|due to be|due to take|due to resume|due to attend|due to travel|due to visit
    plan:due to arrive|due to sign|due to host|due to open|due to discuss|due to have|due to face
    plan:due to talk|due to go|due to return|due to join|due to end|due to last|due to speak
    plan:due to address|due to lead|due to send|due to convene|due to reconvene|due to continue
    plan:due to conclude|due to receive|due to enter|due to fly|due to sit|begins on|begins at
    plan:begin on|begin at|starts on|starts at|start on|start at|resume on|resumes on|opens on
    plan:takes effect on|takes effect at|take effect on|take effect at|comes into force on
    plan:comes into force at|flying to|will fly|leaves for|leave for|depart for|departs for
    plan:sets off for
    soon:tomorrow|next week|next month|upcoming|forthcoming|on monday's agenda|later this month
    soon:later this week|coming days|coming weeks|this coming|on the calendar|from next week
    soon:by the end of the week|on the agenda
    request:want to see|wants to see|prod|prodded|nudge|nudges|nudged|chided|coax*|ordered|orders
    request:begs|seeks to push|rallying for|rally for|march for|have to|has to|backs calls
    request:back calls|renewed calls|joins calls|call for|calls for|called for|calling for|call on
    request:calls on|called on|calling on|urge|urges|urged|urging|demand|demands|demanded
    request:demanding|ask|asks|asked|asking|appeal|appeals|appealed|appealing|press|presses
    request:pressed|pressing|pressure|pressures|pressured|insist*|request|requests|requested
    should:should
    request:must|ought to|need to|needs to|let's|plead*|beg|begged|push for|pushes for
    request:pushed for|pushing for|advocat*|encourag*|exhort*|implor*|need for|calls to|call to
    request:called to|recommend*|advise*|petition*|lobb*|advising|it is time for|it's time for
    request:time for|time to|needed|necessary|plea for|pleas for|wants … to|want … to|wanted … to
    request:told … to|tells … to|pray for|prays for|prayed for|praying for|cry for|cries for
    request:clamour*|clamor*|cajol*|push … to|pushes … to|pushed … to|would like … to|lobby for
    request:put pressure on|puts pressure on|in favour of a ceasefire|set a deadline
    request:sets a deadline|sets deadline|gives … days to|gave … days to|give … a chance
    request:summon*|instruct*|ultimatum|cries out for|adjur*|entreat*
    request:invok*|is long overdue|long overdue|high time|have … to sit|bring … to the table
    request:brings … to the table|force … to the table|back to the table|rally … for|rallied … for
    request:rallies … for|rallying … for|march … for|marched … for|marches … for|demonstrate … for
    request:demonstrated … for|protest … for|protested … for|rally in support of|gave … until
    request:give … until|gives … until|stop the … and|stop … and|end the … and|halt … and
    speculate:on the horizon|in sight|within reach|could be|odds|bet|uncertain|in doubt
    speculate:remains to be seen|swirl*|gossip|if ever|unconfirmed|considered unlikely|suppos*
    speculate:imagin*|suspect|presum*|projected|in theory|hopeful|heading for|a matter of time
    speculate:hypothetical*|may|might|could|possib*|perhaps|likely|unlikely|hope|hopes|hoped
    speculate:hoping|expect*|reportedly|rumor*|rumour*|whether|maybe|probably|allegedly|speculat*
    speculate:potential|potentially|believe|believes|believed|think|thinks|thought|doubt|doubts
    speculate:doubted|doubtful|predict*|prospect*|chance|chances|conceivabl*|hint|hints|hinted
    speculate:hinting|suspects|suspected|apparently|seem*|appears to|appear to|appeared to|fear
    speculate:fears|feared|wonder*|foresee*|guess|bets on|optimis*|pessimis*|skeptic*|sceptic*
    speculate:anticipat*|may not|might not|not likely|forecast*|mull|mulls|mulling|mulled
    speculate:supposed to|edge toward*|edges toward*|edging toward*|edged toward*|inch* toward*
    speculate:nearing|nears|close to|closer to|moving toward*|moves toward*|improbable|implausible
    speculate:in the works|in the offing|imminent|looms|looming|on the cards|in the cards
    speculate:a long shot|conjectur*|slim chance|eyes|eyeing|assum*|could yet|would have to
    speculate:whispers of|talk of|tipped to|might yet|fuels hopes|raises hopes|raising hopes
    speculate:hopes rise|hopes fade|hopes grow|guesswork|toying with|toys with|at risk
    speculate:under threat|appear|appears|wobbl*|tenuous|precarious
    speculate:hangs in the balance|hang in the balance|touch and go|survive|dare to hope
    noword:quiet about|quiet on|stays quiet|kept quiet|keeps quiet|remained quiet|remains quiet
    noword:no answer|given no answer|gave no answer|gives no answer|mum about|kept mum
    noword:non committal|noncommittal|no clue|refrained from commenting|avoids comment
    noword:avoided comment|ducked|ducks question|cannot confirm|could not confirm
    noword:not independently confirmed|would not comment|won't comment|will not comment
    noword:would neither|no official statement|made no comment|made no statement
    noword:offered no comment|gave no details|gives no details|no contact|never answered
    noword:never responded|never replied|leaves open|left open|left unanswered|no public response
    noword:no clear answer|not issued|not made any statement|not heard back|there is no word
    noword:there has been no word|there was no word|there is no sign|there are no signs
    noword:there was no sign|there has been no sign|there was no response
    noword:there has been no response|there was no reaction|there has been no reaction
    noword:there was no comment|there was no immediate|no word|no sign|no signs|no indication*
    noword:no reaction|no response|no comment|no statement|no evidence|no news|no reply
    noword:no confirmation|no information|no details|no mention|nothing about|no public word
    noword:no official word|no immediate word|no immediate comment|no immediate response
    noword:no immediate reaction|no official reaction|no official comment|no official response
    noword:no hint|no official confirmation|without comment*|yet to respond|yet to reply
    noword:yet to comment|yet to react|yet to answer|still to respond|yet to say|yet to decide
    noword:still to reply|still to comment|has yet to|have yet to|had yet to|not commented
    noword:not responded|not replied|not reacted|not answered|not yet commented|not yet responded
    noword:not yet replied|not yet reacted|not yet answered|not yet said|not immediately respond
    noword:not immediately comment|not immediately reply|not respond|not reply|not comment
    noword:not react|not answer|didn't respond|didn't comment|didn't reply|hasn't responded
    noword:hasn't commented|hasn't replied|hasn't said|haven't commented|haven't responded
    noword:did not say|does not say|not said|not saying|not say|would not say|wouldn't say
    noword:won't say|will not say|didn't say|would not be drawn|declined to say|declines to say
    noword:declined to comment|declines to comment|declined to answer|declined comment
    noword:declined to confirm|refused to comment|refuses to comment|refused to say|refuses to say
    noword:refused to confirm|declining to comment|refusing to comment|seen nothing|heard nothing
    noword:saw nothing|seen no|heard no|sees nothing|hear nothing|silent|silence|tight lipped
    noword:neither confirmed nor denied|neither confirm nor deny|neither confirms nor denies
    noword:not mention|made no mention|makes no mention|did not mention|without mentioning
    noword:not confirm or deny|neither confirming nor denying|remains unclear|remained unclear
    noword:is unclear|was unclear|unclear|unknown|not known|not clear|not certain
    noword:nothing has been heard|nothing was heard|nothing heard|awaits reply|awaiting reply
    noword:awaiting a response|awaits response|unanswered|keeps mum|mum on|waiting for an answer
    noword:waiting for a response|still waiting|nothing from|not heard|undecided|not decided
    noword:no comments|no decision|avoid* answering|avoided the question|dodge*|sidestep*|evade*
    noword:stays silent|no public comment|coy about|coy on|evasive|cagey|vague about|vague on
    noword:in the dark|awaits word|awaiting word|wait for word|waits for word|met with silence
    noword:no clarity|no sound from|not a word|never said whether|keeps … guessing|kept … guessing
    noword:lips sealed|sealed lips|no update|ignored questions|shrugged off questions
    noword:brushed off questions|brushed aside questions|anyone's guess|an open question
    noword:non answer|sphinx|neither … nor deny|neither … nor denied|neither … nor denies
    noword:ignore* … question|ignore* … questions|dodge* … question|dodge* … questions
    noword:no indication of when|no indication of whether|no indication when|neither confirmed nor
    noword:neither confirm nor|neither confirms nor|neither accepted nor|neither accepts nor
    noword:neither accept nor
    confirm:confirm|confirms|confirmed|confirming|confirmation
    condition:if|unless|provided that|provided|providing that|only after|only when|only if
    condition:on condition|on the condition|as long as|so long as|contingent|conditional
    condition:conditioned|in exchange for|in return for|depends on|depend on|precondition*
    condition:pre condition*|subject to|once kyiv|once moscow|once russia|once ukraine|only once
    condition:not until|no talks until|assuming|in the event|conditions for|hinges on|hinge on
    condition:only with|once|as soon as|set conditions|sets conditions|setting conditions
    condition:conditions on|only on|only in return|only in exchange|before any|before there can be
    condition:when and only when|on one condition|on the understanding|so long
    condition:with strings attached|strings attached|tied to|ties … to|makes … conditional
    condition:if and only if|in case|except if|only then|in which case|has conditions
    condition:prerequisite*|for as long as|barring|under … conditions|certain conditions
    condition:under conditions|conditions are met|but only if|but only after|but only when
    condition:but only once|but only in exchange|but only on|a condition for|a condition of
    condition:condition of|conditions of|but not before|not before
    guess:analysts say|analysts said|analysts believe|experts say|experts said|experts believe
    guess:sources say|observers say|observers believe|analyst says|expert says|analysts think
    guess:pundits say|analysts expect|say analysts|say experts|said analysts|some analysts
    guess:according to analysts|according to experts|insiders say|insiders suggest
    guess:insiders believe|officials suggest|pundits|observers think|some say|some believe
    guess:many believe|some expect|rumour has it|rumor has it
    work:film about|films about|film on|movie about|documentary about|documentary on|book about
    work:book on|books about|books on|play about|novel about|article about|article on
    work:articles about|essay on|essay about|history of|timeline of|chronology of|memoir of
    work:memoirs of|memoir about|lecture on|lectured on|course on|seminar on|podcast about
    work:podcast on|series about|series on|exhibition about|exhibition on|study of|study on
    work:analysis of|explainer on|guide to|debate on|debate about|debate over|thesis on
    work:coverage of|covering|chapter on|photos of|photo of|pictures of|picture of|footage of
    work:overview of|background to|facts about|what we know about|what to know about|watched
    work:watching|watches|expert on|experts on|historian of|journalists at|reporters at|lessons of
    work:lessons from|poem about|song about|drama about|exhibit on|panel on|poll on|poll about
    work:opinions on|views on|implications of|impact of|role of|role in|importance of|cost of
    work:costs of|aftermath of|live blog
    speculate:is said to|are said to|was said to|were said to|is believed to|are believed to
    speculate:is understood to|are understood to|is thought to|are thought to|is rumo* to
    speculate:weigh|weighs|weighed|weighing|not impossible|not inconceivable|toyed with
    held:begin at once|start at once|resume at once|are meeting|is meeting|were meeting|was meeting
    held:talked|are talking|is talking|are negotiating|is negotiating|have been meeting
    held:have been talking|have been negotiating|has been negotiating|has been talking
    condition:should the|should its|should his|should her|should their|should all|should both
    condition:should any|should it|should they|should he|should she|were it to|were they to
    condition:were he to|were she to|were moscow to|were kyiv to|were russia to|were ukraine to
    pseudo:no preconditions|no conditions|unconditional talks
    plan:travelling to|traveling to|heading to|heading for|en route to|on his way to
    plan:on her way to|on their way to|on its way to|in the diary
    deny:are fake|were fake|was fake|be fake|a fake|no meeting was|no meeting is|no summit is
    suspend:abruptly ended|abruptly ends|abruptly end|ended abruptly|ends abruptly|end abruptly
    suspend:cut off|cuts off|cutting off|will not go ahead|won't go ahead|would not go ahead
    suspend:not going ahead|will not take place|won't take place|would not take place
    agree:was accepted|were accepted|been accepted|is accepted|was approved|were approved
    agree:been approved|was backed|were backed|was agreed|been agreed|was welcomed by
    agree:finds favour|found favour|meets with approval|met with approval|was taken up
    reject:cannot|can't|can not|are off the table|is off the table|was off the table
    reject:were off the table|out of question|renege|reneges|reneged|reneging
    reject:against any talks|against any negotiat*|against any dialogue|against any deal
    reject:against any truce|against any ceasefire|against any meeting|against any concession*
    ban:ban|bans|banned|banning|prohibit*|outlaw*|forbid|forbids|forbade|forbidden
    force:deny entry|denied entry|denies entry|denying entry|denied access|denied visa*
    agree:struck … agreement|strike … agreement|struck … accord|reached … understanding
    agree:reach … understanding|reaches … understanding
    deny:no … was planned|no … is planned|no … are planned|no … were planned|no … scheduled
    soon:next round|next summit|next meeting
    condition:tied … to|tie … to
    held:went ahead|gone ahead|start of|beginning of|return of|launch of
    suspend:withdrawn his|withdrawn her|withdrawn their|withdraws their|withdrew their
    suspend:withdraw their|withdrew her|withdraws her
    pseudo:of appeals|criminal appeals|renegade
    order:start|begin|resume|restart|reopen|sit down|return|continue|launch|join|attend|hold
    order:negotiate|take part|convene|conduct|discuss|enter
    agree:said it would take part|said he would take part|said they would take part
    agree:says it will take part|said it would join|said it would send|with a yes|with yes
    suspend:ends … ceasefire|ends … truce|ended … ceasefire|ended … truce|ended the talks
    suspend:ends talks|ended talks|ended the negotiations|leaving the|leaving talks
    held:received … for|receives … for|welcomed … for talks|welcomes … for talks
    held:come into effect|coming into force|coming into effect|gone into effect
    offer:hinted at … willingness|hinted at … readiness|hinted at … openness
    offer:hints at … willingness|hints at … readiness|hints at … openness
    order:come back to the|get back to the|go back to the|get around the table
    order:come back to the negotiating table|return to the negotiating table
    """
}
