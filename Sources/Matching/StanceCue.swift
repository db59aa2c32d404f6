import Model

/// What a cue does to what is said after it.
enum CueClass: UInt8, CaseIterable {
  /// `not`, `no`, `never`; `negAfter` may also stand after what it negates, as German `nicht`.
  case neg, negAfter
  /// `without`: negates, and beside another negation is what must be there first.
  case lack
  /// `no longer`: negates what was, and ends a refusal.
  case ceased
  /// Repeats a negation that stands elsewhere in the clause, or is one: `никаких`, `aucun`.
  case concord
  /// Negates, or at the beginning of a sentence tells somebody not to.
  case imperative
  case reject, deny, suspend
  /// Refuses what it names, and is a deed of force by itself: `bans`.
  case ban
  /// Goodwill: agreement where a topic is spoken of, and no event by itself.
  case support
  case agree, confirm, offer, plan, held
  /// As `held`, and at the beginning of a sentence a call to do so: `resume`.
  case order
  /// When it will be: a plan of what stands near.
  case soon
  /// At the beginning of a clause, a condition.
  case until
  case request, condition, speculate, noWord, past
  /// To answer or to tell: nothing by itself, negated or refused it is `noWord`.
  case answer
  /// A work or question whose subject the topic is: a film about the talks.
  case work
  /// Takes a refusal back, and says nothing of anything else: `ends`, `lifts`.
  case end
  /// Words that look like a cue and are none: `not only`.
  case pseudo
  /// Ends the reach of every cue: `but`.
  case term
  /// Begins a clause of its own: `after`, `because`.
  case sub
  /// Begins a clause about the word before it: `which`.
  case relative
  /// Joins what is said to who says it, across a comma: `что`, `dass`.
  case complement
  case and
  /// Says that somebody says it: `said`, `according to`.
  case speech
  /// Names who says it after it: `according to`.
  case attribute
  /// As `speech`; a truce that is announced is agreed, and talks are planned.
  case announce
  /// Agreement, where what is reached is a truce or a deal, and nothing otherwise: `reached`.
  case reach
  /// A plan; by itself a condition of what is agreed: `would`.
  case would
  /// Makes what is agreed a condition: `бы`.
  case subjunctive
  /// A plan, and of an agreement a call: German `soll`.
  case shall
  /// A request; at the beginning of a sentence a condition: `should`.
  case should
  /// Agreement; at the beginning of a sentence a call for it: `accept`.
  case accept
  /// Says that nobody knows: `analysts say`.
  case guess
  /// A deed of force or pressure: what is announced of it is no agreement.
  case force
  /// A verb of speech that finds fault: `accused`.
  case blame
  /// Agreement, where what it stands by is a truce or talks: `commitment to`.
  case uphold
  /// What is said against the topic; who refuses that does not refuse the topic: `criticism of`.
  case quibble
  /// Makes the topic the frame of a deed that is about something else: `under the`.
  case frame
  /// A war; who ends it ends nothing else.
  case war
  /// Refuses what stands after it: `instead of`.
  case instead

  /// Whether it changes what is said of a topic it reaches.
  var isOperator: Bool {
    switch self {
    case .pseudo, .term, .sub, .relative, .complement, .and, .speech, .guess, .condition, .past,
      .blame, .force, .work, .until, .announce, .reach, .subjunctive, .quibble, .frame,
      .uphold, .war:
      false
    default: true
    }
  }

  /// Whether it says that somebody says it.
  var isSpeech: Bool { self == .speech || self == .announce }

  var isPlan: Bool { self == .plan || self == .would || self == .shall }

  /// Whether it refuses what it is about.
  var isRefusal: Bool { self == .reject || self == .ban }

  /// Whether it is the coming together itself.
  var isMeeting: Bool { self == .held || self == .order }

  var isNegation: Bool {
    switch self {
    case .neg, .negAfter, .lack, .ceased, .concord, .imperative: true
    default: false
    }
  }

  /// Whether it is the event itself, whatever it is about.
  var isDecision: Bool {
    switch self {
    case .reject, .ban, .agree, .offer, .request, .noWord: true
    default: false
    }
  }

  /// Whether it is an event that neither agrees nor refuses.
  var isDeed: Bool {
    switch self {
    case .force, .support, .blame, .ban: true
    default: false
    }
  }

  /// As in the lexicons.
  static let names: [String: CueClass] = [
    "neg": .neg, "negafter": .negAfter, "concord": .concord, "imperative": .imperative,
    "complement": .complement, "reject": .reject, "ban": .ban, "deny": .deny, "suspend": .suspend,
    "order": .order,
    "agree": .agree, "support": .support, "confirm": .confirm, "offer": .offer, "plan": .plan,
    "soon": .soon,
    "held": .held,
    "request": .request, "condition": .condition, "speculate": .speculate, "noword": .noWord,
    "past": .past, "end": .end, "lack": .lack, "ceased": .ceased, "until": .until,
    "answer": .answer, "work": .work, "pseudo": .pseudo, "term": .term, "sub": .sub,
    "relative": .relative, "and": .and, "speech": .speech, "attribute": .attribute, "guess": .guess,
    "force": .force, "blame": .blame, "announce": .announce, "reach": .reach, "would": .would,
    "subjunctive": .subjunctive, "shall": .shall, "should": .should, "accept": .accept,
    "quibble": .quibble, "uphold": .uphold, "frame": .frame,
    "war": .war, "instead": .instead,
  ]
}

/// A cue in a sentence, by the indices of its first and last word.
struct Cue {
  var kind: CueClass
  var first: Int
  var last: Int
}

extension CueClass {
  /// What is said once this cue stands before (outside) what was said so far: PLOVER's modes, a
  /// negated meeting is a refusal, a negated refusal an agreement.
  func applied(to said: Stance) -> Stance {
    switch self {
    case .neg, .negAfter, .lack, .imperative: Self.negated(said)
    case .concord: said.polarity == .negative ? said : Self.negated(said)
    case .reject, .ban, .instead: Self.rejected(said)
    case .deny: Self.denied(said)
    case .suspend:
      switch said {
      case .rejected, .denied: .agreed
      default: .suspended
      }
    case .ceased:
      switch said {
      case .rejected, .suspended: .agreed
      case .held: .suspended
      default: Self.negated(said)
      }
    case .end: said == .rejected || said == .suspended ? .agreed : said
    case .agree, .accept, .support:
      switch said {
      case .rejected, .denied, .suspended, .noWord, .historical, .speculated, .conditional: said
      default: .agreed
      }
    case .confirm:
      switch said {
      case .mention, .planned: .agreed
      default: said
      }
    case .offer: said.polarity == .positive || said == .mention ? .offered : said
    case .shall where said == .agreed: .calledFor
    case .plan, .soon, .would, .shall:
      switch said {
      case .mention, .held: .planned
      case .denied: .rejected
      default: said
      }
    case .held, .order:
      switch said {
      case .mention, .planned: .held
      default: said
      }
    case .request, .should: said == .noWord ? .noWord : .calledFor
    case .speculate: said == .noWord ? .noWord : .speculated
    case .noWord: .noWord
    default: said
    }
  }

  private static func negated(_ said: Stance) -> Stance {
    switch said {
    case .mention, .agreed, .planned, .offered: .rejected
    case .held: .denied
    case .rejected: .offered
    case .denied: .speculated
    case .suspended: .held
    case .calledFor: .mention
    case .noWord, .conditional, .speculated, .historical: said
    }
  }

  private static func rejected(_ said: Stance) -> Stance {
    switch said {
    case .rejected: .offered
    case .denied, .noWord: .noWord
    case .suspended: .held
    default: .rejected
    }
  }

  private static func denied(_ said: Stance) -> Stance {
    switch said {
    case .rejected, .denied: .offered
    case .suspended: .held
    default: .denied
    }
  }
}
