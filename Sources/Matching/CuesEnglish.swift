extension CueLexicon {
  static let english = """
    suspend:withdraws its|withdrew its|withdraw its|withdrawn its|withdraws his|withdrew his
    suspend:end in failure|ends in failure|ended in failure|ended in deadlock|without progress
    suspend:without a breakthrough|no breakthrough|no progress|leaves negotiations|leaves talks
    suspend:leave talks|left talks|leaves the talks|leave the negotiations|leaves the negotiations
    suspend:bogged down|founder|foundered|founders|in jeopardy|ruptured|called time on|turned sour
    suspend:hit an impasse|deferred|rescheduled|axed|axes|scuttle|scuttled|suspend*|suspension
    suspend:halt|halts|halted|halting|cancel*|call off|calls off|called off|calling off|postpone*
    suspend:postponing|break down|breaks down|broke down|broken down|breaking down|break off
    suspend:breaks off|broke off|broken off|breaking off|collaps*|pull out|pulls out|pulled out
    suspend:pulling out|walk out|walks out|walked out|walking out|walkout|quit|quits|quitting
    suspend:withdrew from|withdraws from|withdraw from|withdrawn from|withdrawing from
    suspend:withdrawal from|stall|stalls|stalled|stalling|stalemate|fail to|fails to|failed to
    suspend:failing to|deadlock*|impasse|failed|fail|fails|failure of|failure to|failing|put off
    suspend:puts off|delayed|delays|on hold|on ice|frozen|freeze|freezes|froze|freezing|abandon*
    suspend:drop|drops|dropped|dropping|scrap|scraps|scrapped|scrapping|derail*|break-down
    suspend:breakdown|ended without|end without|ends without|ending without|without agreement
    suspend:without a deal|without deal|without an agreement|without result|without results
    suspend:unravel*|fall apart|falls apart|fell apart|shelve*|shelving|adjourn*|interrupt*|paused
    suspend:pause|pauses|pausing|at a standstill|dead end|hit a wall|ground to a halt|fall through
    suspend:fell through|falls through|storm out|stormed out|storms out|cut short|cuts short
    suspend:aborted|abort|aborts|is off|are off|talks off|dead in the water|in tatters|torpedo*
    suspend:scupper*|sabotag*|thwart*|leave the|left the|walked away from|walks away from
    suspend:walk away from|back out|backs out|backed out|backing out|terminat*|discontinu*|severed
    suspend:severs|stopped|stops|stop|stopping|called a halt|calls a halt|in limbo|is over
    suspend:are over|was over|were over|end in acrimony|ends in acrimony|ended in acrimony
    suspend:hit a snag|hits a snag|hit snag*|hits snag*|run aground|ran aground|runs aground
    suspend:on the rocks|brink of collapse|verge of collapse|came to nothing|come to nothing
    suspend:comes to nothing|came to naught|not renewed|not extended|expire|expires|expired|lapse
    suspend:lapsed|lapses|in disarray|at an impasse|in deadlock|break up|broke up|breaks up
    suspend:end with no|ended with no|ends with no|closed without|closes without|closed with no
    suspend:concluded without|concludes without|finished without|finishes without|pulls … out of
    suspend:pulled … out of|recalls … from|recalled … from|withdrew … from|withdraws … from
    suspend:called … off|calls … off|call … off|put … off|puts … off|put … on hold|puts … on hold
    suspend:put … on ice|puts … on ice|grind to a halt|grinds to a halt|fizzl*|flounder*|falter*
    suspend:soured|implod*|disintegrat*|crumbl*|on pause|pushed back to|pushed back until|is dead
    suspend:are dead|declared dead|pronounced dead|wrecked|wrecks|in ruins|in shambles|nowhere
    suspend:get nowhere|gets nowhere|went nowhere|go nowhere|goes nowhere|hit the buffers
    suspend:hits the buffers|without breakthrough|bolted from|bolts from|stormed off|storms off
    suspend:snapped|no end in sight|hung up|shattered|shatters|blow up talks|blows up|blew up
    suspend:taken off the calendar|struck from the agenda|at loggerheads|poles apart|far apart
    suspend:no agreement after|no deal after|no agreement in|no deal in|no deal at|no result after
    suspend:declare* … over|declare* … dead|declare* … void|no breakthrough in|no progress in
    suspend:no breakthrough at|end … without|ends … without|ended … without|end … in failure
    suspend:ended … in failure|broke the|broke a|breaks the|breaks a|breaking the|dashed
    suspend:were dashed|was dashed|unable to agree|unable to reach|could not agree|could not reach
    suspend:couldn't agree|cannot agree on|not agree on|failure to agree|no closer to
    suspend:without reaching|without success|gave up on|gives up on|give up on|violat* … truce
    suspend:violat* … ceasefire|breach* … truce|breach* … ceasefire|ceasefire violation*
    suspend:truce violation*|broke … ceasefire|broke … truce
    reject:failed to reach agreement|failed to reach an agreement|failed to reach a deal
    reject:fail to reach agreement|failed to agree|fail to agree|fails to agree
    reject:failed to reach any|opposition to|in opposition to|says no to|say no to|scorn on
    reject:shoots down idea|shot down the idea|shoots down the idea|shoots down proposal
    reject:shot down a proposal|not acceptable|can be no|could be no|decided not to|decides not to
    reject:chose not to|vowed not to|vows not to|pledged not to|promised not to|vowed never to
    reject:vows never to|rule against|votes against|voted against|come out against
    reject:came out against|not attend|not be attending|skip|skips|skipped|skipping|stay away from
    reject:stays away from|stayed away from|no longer see|sees no sense|saw no sense|no sense in
    reject:laugh off|laughed off|laughs off|fended off|pushes back on|pushed back on|not negotiate
    reject:hostile to|sceptical about
    reject:pulls the plug|pulled the plug|won't|will not|will never|would not|wouldn't|would never
    reject:shan't|shall not|there will be no|there would be no|objection*|reject*|rebuff*|refuse
    reject:refuses|refused|refusing|refusal*|rule out|rules out|ruled out|ruling out|turn down
    reject:turns down|turned down|turning down|spurn*|dismiss|dismisses|dismissed|dismissing
    reject:dismissal|oppose|opposes|opposed|opposing|objects to|objected to|veto|vetoes|vetoed
    reject:vetoing|unwilling|unready|unprepared|no interest|no point|no need|snub*|boycott*|shun
    reject:shuns|shunned|shunning|balk*|is against|are against|was against|were against
    reject:against holding|against talks|against negotiat*
    reject:block|blocks|blocked|blocking|agreed to nothing|agrees to nothing|said no to
    reject:out of the question|off the table|no place for|no room for|no basis for|no reason for
    reject:no grounds for|no prospect of|no prospects for|no chance of|impossible|pointless
    reject:meaningless|useless|futile|premature|unacceptable|decline|declines|declined|declining
    reject:repudiat*|scorn*|resist|resists|resisted|resisting|closes the door|closed the door
    reject:shut the door|shuts the door|slams the door|slammed the door|ruled-out|thumbs down
    reject:pour cold water|pours cold water|poured cold water|throw out|throws out|threw out
    reject:thrown out|brushes off|brushed off|brush off|nothing to discuss|nothing to talk about
    reject:no intention of|no intention to|no plans to|no plan to|no desire|no appetite
    reject:have no intention|lack of interest|reluctant|reluctance|loath|averse|not ready
    reject:not willing|not prepared|not interested|not going to|not want|disinclined
    reject:withhold*|withheld|defy|defies|defied|defying
    reject:disagree*|no to|waste of time|makes no sense|make no sense|made no sense
    reject:has no sense|too early for|overrul*|excluded|excludes|excluding any|exclude any
    reject:stonewall*|disregard*|ignored|ignores|ignoring|nixed|nixes|scoffs at|scoffed at|mocks
    reject:mocked|does not see the point|see no point|sees no point|saw no point|sees no reason
    reject:saw no reason|see no reason|sees no need|saw no need|see no need|exclude|excluding
    reject:fell on deaf ears|falls on deaf ears|fall on deaf ears|cold shoulder|firm no|flat no
    reject:resounding no|emphatic no|hard no|categorical no|ruled … out|rules … out|rule … out
    reject:turned … down|turns … down|turn … down|have none of|has none of|having none of
    reject:short shrift|want nothing to do with|wants nothing to do with|wanted nothing to do with
    reject:no … plans to|no … plans for|no plans for|no … intention of|no … intention to
    reject:in no mood for|no mood for|not in the mood|not about to|not worth|no use
    reject:counterproductive|counter productive|inconceivable|unthinkable|inadmissible|batted away
    reject:bats away|not on the table|not on the agenda|not on the cards|not in the cards
    reject:non starter|nonstarter|ruled herself out of|ruled himself out of|ruled itself out of
    reject:rules herself out of|rules himself out of|rules itself out of|steer clear of
    reject:steers clear of|steered clear of|shied away from|shies away from|shying away from
    reject:turned … back on|turns … back on|turn … back on|votes down|voted down|vote down
    reject:vote against|sees no grounds|saw no grounds|see no grounds|sees no basis|saw no basis
    reject:no justification for|fruitless|not the time for
    reject:not the right time|time is not ripe|not ripe|no longer possible|no longer wants
    reject:no longer want|gone cold on|goes cold on|went cold on|rather fight than|contempt for
    reject:derided|derides|mock|sneer*|thumbed|scuppered hopes|dashed hopes|dashes hopes
    reject:quashed hopes|off limits|a trap|refuses even|cool on|cools on|lukewarm|too soon for
    reject:too soon to|too early to|lukewarm on|lukewarm about|has passed|window has closed
    reject:is in the past|come and gone|no question of|there is no question of
    reject:there was no question of|resistance to
    pseudo:rates on hold|rate on hold|borrowing costs on hold
    pseudo:appeals court|court of appeals|appeal court|appeals chamber|investigative|struck down
    pseudo:opposition|prepared to resume shelling|prepared to attack|asked about|asked whether
    pseudo:asked if|when asked|asked why|demilitari*|in the face of|not only|not just|not least
    pseudo:no doubt|no less|no more than|not merely|no later than|no matter|not to mention
    pseudo:no fewer than|could not be happier|not surprisingly|no wonder|peace offer|if not
    pseudo:whether or not|no sooner|no exception|agreement on|will of|last will|in spite of all
    pseudo:press secretary|press conference|press service|press office|press release|press agency
    pseudo:not for nothing|held hostage|held captive|hold office|meeting room|opposition party
    pseudo:opposition leader|opposition leaders|opposition parties|opposition activists
    pseudo:nobody else|no one else|nothing else|to let
    pseudo:opposition group*|security agreement|gathered outside|rallied outside|protested outside
    pseudo:gather outside|at once|once again|once more|once and for all|as if|talk show|talk shows
    pseudo:held responsible|held accountable|hold accountable|in the lobby|hotel lobb*|lobby of
    pseudo:met with criticism|met with scepticism|met with skepticism|met with anger
    pseudo:opening ceremony|without doubt|not until then|no small|to say the least|in no time
    pseudo:no secret|no surprise|no stranger|no later|no longer a secret|nothing short of
    pseudo:nothing less than|close to the|is to blame|are to blame|so to speak|up to date|in may
    pseudo:last may|since may|until may|by may|of may|early may|late may|mid may|next may|from may
    pseudo:in march|last march|since march|early march|late march|mid march|sought refuge
    pseudo:seek refuge|seeking refuge|seeking a refuge|seeks refuge|sought asylum|seek asylum
    pseudo:seeking asylum|seeks asylum|sought shelter|kidnapper*|attacker*|bomber*|fighter*
    pseudo:killer*|act as|acts as|acted as|serve as|serves as|served as|offer to act as
    pseudo:since the invasion|since the war|since the start|since the beginning|since the outbreak
    pseudo:since then|poll asked|survey asked|adviser|advisers|advisor|advisors
    end:remove the ban|removes the ban|removed the ban|removing the sanctions|lift sanctions
    end:lifting sanctions|lifted sanctions|end|ends|ended|ending|lift|lifts|lifted|lifting|reverse
    end:reverses|reversed|reversing|reconsider*|overcome|overcomes|overcame|rethink*|soften*
    end:waive*|retract*|backtrack*|take back|takes back|took back|back down from|backs down from
    end:backed down from|u turn on|relax*|gave up|gives up|give up|giving up
    deny:disputes that|disputed that|disputed reports|disputes reports|disputes claims
    deny:disputed claims|deny|denies|denied|denying|denial*|refute*|refuting|not in talks
    deny:not in negotiations|not negotiating|not holding|isn't negotiating|aren't negotiating
    deny:dismissed reports|dismisses reports|dismissed rumours|dismissed rumors
    deny:dismissed speculation|no talks are|no negotiations are|rejected reports|rejects reports
    deny:no talks were|no such|untrue|there were no|there are no|there have been no|there was no
    deny:there has been no|is false|are false|fabricat*|not true|not under way|not underway
    deny:not taking place|nothing of the sort|no truth|called reports|dismissing reports|rubbishes
    deny:rubbished|fake news|is fake|debunk*|baseless|unfounded|groundless|nonsense|pure fiction
    deny:misinformation|disinformation|did not take place|didn't take place|never took place
    deny:never happened|did not happen|didn't happen|never met|invention|contradict*|rebut|rebuts
    deny:rebutted|lie|lies|hoax|without foundation|no basis in fact|no basis in reality
    deny:far fetched|planted by|shot down reports|knocks down reports|knocked down reports
    deny:pours cold water on reports|not having talks|were not meeting|no meeting took place
    deny:poured cold water on reports|quashed rumours|quashed rumors|quashes rumours|disavow*
    deny:reject* … claims|dismiss* … claims|reject* … reports|dismiss* … reports|dismiss* … rumo*
    deny:reject* … allegations|reject* … suggestions|dismiss* … suggestions|reject* … rumo*
    deny:dismiss* … speculation|rejected suggestions|dismiss* as fiction|dismiss* as false
    deny:dismiss* as nonsense|dismiss* as untrue|dismiss* as fake|dismiss* as rumo*
    deny:dismiss* as speculation|dismiss* as fabricat*|rejected as false|reject* as false
    deny:reject* as untrue
    blame:blasted|blasts|slammed|slams|ridiculed|alleged|alleges|accus*|condemn*|denounce*
    blame:criticise*|criticize*|blam*|lash*
    force:blockade*|curfew|tighten*|blocked roads|block roads|blocking roads|blocked transport
    force:blocked the|withdraw|withdraws|withdrawing|shunned work|boycott all|will boycott
    force:overthrow*|storm|stormed|no longer tolerate|blocked highway|ransack*|looted|tear gas
    force:threaten*|attack*|bomb*|shell|shells|shelled|shelling|arrest*|kill*|shot|shoots|wound*
    force:clash*|fight|fights|fought|fighting|invade*|strike|strikes|struck|raid|raids|raided
    force:detain*|expel*|sanction*|impos*|punish*|retaliat*|seize|seizes|seized|troops killed
    force:protest*|demonstrat*|riot*|investigat*|probe|probes|deploy*|mobiliz*|mobilis*|mass
    force:massed|jailed|sentenced|executed|exploded|fired|opened fire|ambush*|kidnap*|abduct*
    force:burned|torched|rallied|thousands|beat|stabbed|military exercises|on alert|embargo
    force:deported|evict*|hacked|crack down|cracked down|charged|sued|suing|marched|marches
    force:marching|march on|march against|march to
    concord:nor
    past:a decade ago|centuries ago|weeks after the war began|in earlier years|in previous years
    past:back then|had negotiated|had agreed in|in hindsight|long ago|half a century|once met
    past:once negotiated|during the cold war|a generation ago|as early as|years ago|months ago
    past:decades ago|a year ago|last year|years earlier|years before|before the invasion
    past:before the war|prior to the invasion|prior to the war|in the past|had held|had met
    past:years after|a year after|formerly|once held|back in|anniversary|had been held
    past:had previously|at the time|in the 1990s|last century|previous rounds|earlier rounds
    past:had once|two years after|three years after|months after|decades after|years since
    past:previously held|in those days|ahead of the invasion|used to|before the full scale
    past:looking back|a year since|in the nineties|in the eighties|in the seventies|in the sixties
    past:in the fifties|in the forties|in the thirties|once took|once led|once signed|once hosted
    past:once agreed|once rejected|once refused|once called|once said|once offered|once wanted
    past:once sat|once ended|once brought|once brokered|the nineties|generations ago|on this day
    past:in retrospect|historian*|in history|before his death|before her death
    past:during the second world war|during world war|in the last war|at the end of the war
    past:in bygone|of yesteryear|half a decade ago|back when|last took place|last met|last held
    past:last negotiated|last spoke|last time
    imperative:don't|do not|never
    neg:not|no|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't
    neg:could not|couldn't|neither|nobody|no one|not yet|hardly|nothing|stopped short of
    neg:stops short of|stop short of|stopping short of|far from|not even
    ceased:no longer|not anymore
    lack:without
    term:but|although|though|while|whereas|however|nevertheless|nonetheless|despite|in spite of
    sub:after|because|since|as|when|till|following|amid|so that|ahead of|before|during|in order to
    sub:even as|saying|adding|due to
    until:until
    relative:which|who|whom|whose|that
    and:and|or
    held:lasted|dragged on|went on for|opened|wrapping up|wraps up|mediated|chaired|chairs
    held:led talks|co hosted|renew|renews|renewed|proceed|proceeded|proceeds|sits down|in session
    held:sat across|spoke by phone|spoke on the phone|had a meeting|hammer out|hammered out
    held:reconvene*|made progress|progressing|held|holds|holding|met|meet|meets|began
    held:begun|begins|starts|started|starting|resumes|resumed|resuming|resumption|restarts
    held:restarted|restarting|reopens|reopened|reopening|opens|arriv*
    held:visit|visits|visited|visiting|host|hosts|hosted|hosting|discusses|discussed
    held:discussing|returns|returned|returning|attends|attended|attending
    held:takes part|took part|taking part|convenes|convened|convening|underway|under way
    held:ongoing|continues|continued|conducts|conducted|took place|takes place
    held:take place|taking place|launches|launched|sat down|concluded|wrapped up
    held:going on|is holding|are holding|joined|joins|gathered|gather|gathers|in talks
    held:in negotiations|kicked off|kicks off|kick off|got under way|gets under way|have talks
    held:had talks|negotiated|telephoned|engaged in|engage in|engages in|enters|entered
    held:entering|exchanged|takes effect|take effect|took effect|taken effect|taking effect
    held:comes into force|came into force|come into force|came into effect|comes into effect
    held:in force|in effect|enters into force|entered into force|went into effect|goes into effect
    held:go into effect|back at the table|back at the negotiating table|got off to|gets off to
    held:spent … in talks|spent … in negotiations|huddle*|confer|confers|conferred|get together
    held:got together|gets together|face to face|shuttled|shuttles|enters … day|entered … day
    held:enters … round|entered … round|pressed on with|press on with|presses on with
    held:largely holding|broadly holding|in progress|sits across|trickled into|got going
    held:spoke … by phone|sat down … for|taken place|been held|been under way|rally … against
    held:continuing|open in|open on|open at|open with|open between|took hold|takes hold|take hold
    held:fell silent|fall silent|falls silent
    """
}
