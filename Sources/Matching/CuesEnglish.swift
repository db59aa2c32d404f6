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
    suspend:severs|stopped|stops|stop|stopping|called a halt|calls a halt|in limbo
    held:lasted|dragged on|went on for|opened|wrapping up|wraps up|mediated|chaired|chairs
    held:led talks|co hosted|renew|renews|renewed|proceed|proceeded|proceeds|sits down|in session
    held:sat across|spoke by phone|spoke on the phone|had a meeting|hammer out|hammered out
    held:reconvene*|made progress|progressing|held|hold|holds|holding|met|meet|meets|began|begin
    held:begun|begins|beginning|start|starts|started|starting|resum*|restart*|reopen*|opens|arriv*
    held:visit|visits|visited|visiting|host|hosts|hosted|hosting|discuss|discusses|discussed
    held:discussing|return|returns|returned|returning|attend|attends|attended|attending|take part
    held:takes part|took part|taking part|convene|convenes|convened|convening|underway|under way
    held:ongoing|continue|continues|continued|conduct|conducts|conducted|took place|takes place
    held:take place|taking place|launch|launches|launched|sat down|sit down|concluded|wrapped up
    held:going on|is holding|are holding|joined|joins|join|gathered|gather|gathers|in talks
    held:in negotiations|kicked off|kicks off|kick off|got under way|gets under way|have talks
    held:had talks|negotiated|telephoned|engaged in|engage in|engages in|enter|enters|entered
    held:entering|exchanged
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
    reject:never negotiate|never talk|never meet|never accept|hostile to|sceptical about
    reject:pulls the plug|pulled the plug|won't|will not|will never|would not|wouldn't|would never
    reject:shan't|shall not|there will be no|there would be no|objection*|reject*|rebuff*|refuse
    reject:refuses|refused|refusing|refusal*|rule out|rules out|ruled out|ruling out|turn down
    reject:turns down|turned down|turning down|spurn*|dismiss|dismisses|dismissed|dismissing
    reject:dismissal|oppose|opposes|opposed|opposing|objects to|objected to|veto|vetoes|vetoed
    reject:vetoing|unwilling|unready|unprepared|no interest|no point|no need|snub*|boycott*|shun
    reject:shuns|shunned|shunning|balk*|is against|are against|was against|were against
    reject:against holding|against talks|against negotiat*|against any|ban|bans|banned|banning
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
    reject:not willing|not prepared|not interested|not going to|not want|disinclined|reneg*
    reject:withhold*|withheld|defy|defies|defied|defying|forbid|forbids|forbade|forbidden
    reject:prohibit*|disagree*|no to|waste of time|makes no sense|make no sense|made no sense
    reject:has no sense|too early for|overrul*|excluded|excludes|excluding any|exclude any
    reject:stonewall*|disregard*|ignored|ignores|ignoring|nixed|nixes|scoffs at|scoffed at|mocks
    reject:mocked|does not see the point|see no point|sees no point|saw no point|sees no reason
    reject:saw no reason|see no reason|sees no need|saw no need|see no need
    pseudo:appeals court|court of appeals|appeal court|appeals chamber|investigative|struck down
    pseudo:opposition|prepared to resume shelling|prepared to attack|asked about|asked whether
    pseudo:asked if|when asked|asked why|demilitari*|in the face of|not only|not just|not least
    pseudo:no doubt|no less|no more than|not merely|no later than|no matter|not to mention
    pseudo:no fewer than|could not be happier|not surprisingly|no wonder|peace offer|if not
    pseudo:whether or not|no sooner|no exception|agreement on|will of|last will|in spite of all
    pseudo:press secretary|press conference|press service|press office|press release|press agency
    pseudo:not for nothing|held hostage|held captive|hold office|meeting room|opposition party
    pseudo:opposition leader|opposition leaders|opposition parties|opposition activists
    pseudo:opposition group*|security agreement|nobody else|no one else
    pseudo:nothing else|hotel lobb*|to let
    end:remove the ban|removes the ban|removed the ban|removing the sanctions|lift sanctions
    end:lifting sanctions|lifted sanctions|end|ends|ended|ending|lift|lifts|lifted|lifting|reverse
    end:reverses|reversed|reversing|reconsider*|overcome|overcomes|overcame|rethink*|soften*
    end:waive*|retract*|backtrack*|take back|takes back|took back|back down from|backs down from
    end:backed down from|u turn on|relax*
    deny:disputes that|disputed that|disputed reports|disputes reports|disputes claims
    deny:disputed claims|deny|denies|denied|denying|denial*|refute*|refuting|not in talks
    deny:not in negotiations|not negotiating|not holding|isn't negotiating|aren't negotiating
    deny:dismissed reports|dismisses reports|dismissed rumours|dismissed rumors
    deny:dismissed speculation|no talks are|no negotiations are|rejected reports|rejects reports
    deny:no talks were|no such|untrue|there were no|there are no|there have been no|there was no
    deny:there has been no|is false|are false|fabricat*|not true|not under way|not underway
    deny:not taking place|nothing of the sort|no truth|called reports|dismissing reports|rubbishes
    deny:rubbished|fake news|is fake|debunk*
    blame:accused|accuses|criticised|criticized|condemned|denounced|blasted|blasts|slammed|slams
    blame:ridiculed|alleged|alleges|accus*|condemn*|denounce*|criticise*|criticize*|blam*|lash*
    support:praised|hailed|welcome|welcomes|welcomed|welcoming|backs|backed|backing|endorse*
    support:embrace*|supports|supported|praise|praises|defended|apologi*|commend*|congratulat*
    force:blockade*|curfew|tighten*|blocked roads|block roads|blocking roads|blocked transport
    force:blocked the|withdraw|withdraws|withdrawing|shunned work|boycott all|will boycott
    force:overthrow*|storm|stormed|no longer tolerate|blocked highway|ransack*|looted|tear gas
    force:threaten*|attack*|bomb*|shell|shells|shelled|shelling|arrest*|kill*|shot|shoots|wound*
    force:clash*|fight|fights|fought|fighting|invade*|strike|strikes|struck|raid|raids|raided
    force:detain*|expel*|sanction*|impos*|punish*|retaliat*|seize|seizes|seized|troops killed
    force:protest*|demonstrat*|riot*|march*|investigat*|probe|probes|deploy*|mobiliz*|mobilis*
    force:mass|massed|jailed|sentenced|executed|exploded|fired|opened fire|ambush*|kidnap*|abduct*
    force:burned|torched|rallied|thousands|beat|stabbed|military exercises|on alert|embargo
    force:deported|evict*|hacked|crack down|cracked down|charged|sued|suing
    speech:called|calling|cited|cites|likened|compares|compared|dubbed|labeled|labelled|tells
    speech:highlighted|characterised|characterized|told|telling|recalled|recounted|responds
    speech:tweeting|says that|said that|has learned|learned that|noted that|wrote that|posted
    speech:lamented|mused|quipped|continued saying|concluded that|boasted|charged that|contends
    speech:contended|countered|cautioned|described|describes|revealed|reveals|disclosed|vowed|vows
    speech:acknowledged|shouted|said in a statement|thundered|argued that|asserted|retorted
    speech:repeated|say|says|said|tell|announce*|declare*|state|states|stated|add|adds|added|note
    speech:notes|noted|warn|warns|warned|report|reports|reported|claim|claims|claimed|explain*
    speech:write|writes|wrote|tweet|tweeted|tweets|remarked|comment|commented|comments|responded
    speech:replied|argue|argues|argued|stressed|stresses|emphasis*|emphasiz*|reiterat*|admit*
    speech:acknowledg*|conced*|pointed out|points out|testif*|quoted as|assert*|affirm*|maintains
    speech:maintained|observed|complain*|joked|exclaim*
    attribute:according to|in the words of|quoting|citing|in an interview with
    concord:nor
    agree:acceded|accedes|accede|come round to|comes round to|came round to|come around to
    agree:came around to|sign on to|signs on to|signed on to|go along with|goes along with
    agree:went along with|persuaded to|gives nod|gave nod|caves in|agreement reached
    agree:reached agreement|reaches agreement|reach agreement|deal reached|reach a truce
    agree:reached a truce|sign peace|signed|signs|adopts|adopted|ratif*|agree|approval
    agree:go ahead for|agrees|agreed|agreeing|agreement to|accept|accepts|accepted|accepting
    agree:acceptance|consent|consents|consented|sign up|signs up|signed up|signing up|approve
    agree:approves|approved|approving|assent*|bow to|bows to|bowed to|say yes|says yes|said yes
    agree:gives green light|gave green light|gave the green light|gives the green light
    agree:give the green light|commit to|commits to|committed to|committed itself|give in to
    agree:gave in to|consensus|signed a|signs a|sign a|signed an|signs an|promise|promises
    agree:promised|promising|pledge|pledges|pledged|pledging|vow to support|concur*|acquiesc*
    agree:relent|relents|relented|on board with|nod to|decided to hold|decides to hold|yes to
    agree:consenting|reached an agreement|reach an agreement|struck a deal|strike a deal
    agree:strikes a deal|reached a deal|reach a deal|reaches a deal|clinch*|in favour of
    agree:in favor of|has allowed|have allowed|settled on|sealed|agreement on holding
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
    offer:bid for|available for|in the mood for
    plan:are expected in|is expected in|to lead|to mediate|to chair|to sign|to broker|to send
    plan:to head|to restore|to conduct|to return to|to reopen|to renew|to kick off|will be held
    plan:tomorrow|is expected on|are expected on|confirmed for|date set|set for|agree date
    plan:pencilled in|penciled in|will|would|shall|due to|set to|plan|plans|planned|planning
    plan:schedule*|to meet|to hold|to host|to visit|to attend|to resume|to start|to begin
    plan:to restart|to convene|to launch|next week|next month|about to|slated|agenda|preparing
    plan:prepares|prepare|preparations|is going to|are going to|on track|arranged|arranging
    plan:arrange|is expected to host|upcoming|forthcoming|intend|intends|intended|to discuss
    plan:to travel|to go to|to receive|to head to|to join|to take part|to enter|'ll|i'll|we'll
    plan:he'll|they'll|looks forward to|on monday's agenda|to gather|to sit down|to open
    plan:to continue|to go ahead|goes ahead
    request:want to see|wants to see|prod|prodded|nudge|nudges|nudged|chided|coax*|ordered|orders
    request:begs|seeks to push|rallying for|rally for|march for|have to|has to|backs calls
    request:back calls|renewed calls|joins calls|call for|calls for|called for|calling for|call on
    request:calls on|called on|calling on|urge|urges|urged|urging|demand|demands|demanded
    request:demanding|ask|asks|asked|asking|appeal|appeals|appealed|appealing|press|presses
    request:pressed|pressing|pressure|pressures|pressured|insist*|request|requests|requested
    request:should|must|ought to|need to|needs to|let's|plead*|beg|begged|push for|pushes for
    request:pushed for|pushing for|advocat*|encourag*|exhort*|implor*|need for|calls to|call to
    request:called to|recommend*|advise*|petition*|lobb*|advising|it is time for|it's time for
    request:time for|time to|needed|necessary|plea for|pleas for
    speculate:on the horizon|in sight|within reach|could be|odds|bet|uncertain|in doubt
    speculate:remains to be seen|swirl*|gossip|if ever|unconfirmed|considered unlikely|suppos*
    speculate:imagin*|suspect|presum*|projected|in theory|hopeful|heading for|a matter of time
    speculate:hypothetical*|may|might|could|possib*|perhaps|likely|unlikely|hope|hopes|hoped
    speculate:hoping|expect*|reportedly|rumor*|rumour*|whether|maybe|probably|allegedly|speculat*
    speculate:presumably|potential|potentially|believe|believes|believed|think|thinks|thought
    speculate:doubt|doubts|doubted|doubtful|predict*|prospect*|chance|chances|conceivabl*|hint
    speculate:hints|hinted|hinting|suspects|suspected|apparently|seem*|appears to|appear to
    speculate:appeared to|fear|fears|feared|wonder*|foresee*|guess|bets on|optimis*|pessimis*
    speculate:skeptic*|sceptic*|anticipat*|may not|might not|not likely|forecast*|mull|mulls
    speculate:mulling|mulled|supposed to
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
    noword:stays silent|no public comment
    past:a decade ago|centuries ago|weeks after the war began|in earlier years|in previous years
    past:back then|had negotiated|had agreed in|in hindsight|long ago|half a century|once met
    past:once negotiated|during the cold war|a generation ago|as early as|years ago|months ago
    past:decades ago|a year ago|last year|years earlier|years before|before the invasion
    past:before the war|prior to the invasion|prior to the war|in the past|had held|had met
    past:years after|a year after|formerly|once held|back in|anniversary|had been held
    past:had previously|at the time|in the 1990s|last century|previous rounds|earlier rounds
    past:had once|two years after|three years after|months after|decades after|years since
    past:previously held|in those days|ahead of the invasion|used to|before the full scale
    past:looking back|a year since
    imperative:don't|do not|never
    neg:not|no|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|cannot|can't
    neg:can not|could not|couldn't|neither|no longer|without|nobody|no one|not yet|hardly|nothing
    confirm:confirm|confirms|confirmed|confirming|confirmation
    condition:if|unless|provided that|provided|providing that|only after|only when|only if
    condition:on condition|on the condition|as long as|so long as|contingent|conditional
    condition:conditioned|in exchange for|in return for|depends on|depend on|precondition*
    condition:pre condition*|subject to|once kyiv|once moscow|once russia|once ukraine|only once
    condition:not until|no talks until|assuming|in the event|conditions for|hinges on|hinge on
    condition:only with
    guess:analysts say|analysts said|analysts believe|experts say|experts said|experts believe
    guess:sources say|observers say|observers believe|analyst says|expert says|analysts think
    guess:pundits say|analysts expect|say analysts|say experts|said analysts|some analysts
    guess:according to analysts|according to experts
    term:but|although|though|while|whereas|however|nevertheless|nonetheless|despite|in spite of
    sub:after|because|since|as|when|until|till|following|amid|so that|ahead of|before|during
    sub:in order to|even as|saying|adding
    relative:which|who|whom|whose|that
    and:and|or
    """
}
