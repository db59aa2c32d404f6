import Matching
import Model
import Testing

/// Truces and deals: made, announced, kept, broken, wanted by nobody.
@Suite struct StancePactTests {
  static let lists = list(topics: [
    topic(
      "t",
      [
        "truce", "ceasefire", "talks", "Waffenruhe", "trêve", "tregua", "перемирие",
        "перемир'я", "переговоры", "переговори", "négociations", "negociaciones",
      ])
  ])

  static func stance(_ text: String) throws -> Stance? {
    try Engine([lists]).read(MatchText(content: text)).stance
  }

  @Test(
    "A truce that is reached or announced is agreed, talks that are announced are planned",
    arguments: [
      ("Freedonia and Sylvania have reached a ceasefire.", Stance.agreed),
      ("Rebels and army strike truce.", .agreed), ("A truce was declared on Friday.", .agreed),
      ("The duke announced a ceasefire.", .agreed), ("The duke announced talks.", .planned),
      ("The duke announced that the truce was over.", .suspended),
      ("The duke announced he would not accept a truce.", .rejected),
      ("The duke has not announced a truce.", .noWord),
      ("The envoys set out to reach a truce.", .mention),
      ("The duke declared the truce over.", .suspended),
      ("Герцог объявил перемирие.", .agreed), ("Герцог оголосив перемир'я.", .agreed),
      ("Le duc annonce une trêve.", .agreed), ("El duque anunció una tregua.", .agreed),
      ("Der Herzog verkündet eine Waffenruhe.", .agreed),
      ("Le duc a annoncé des négociations.", .planned),
      ("El duque anunció negociaciones.", .planned),
    ])
  func made(_ text: String, _ stance: Stance) throws {
    #expect(try Self.stance(text) == stance, "\(text)")
  }

  @Test(
    "Who strikes a town strikes no truce, and who backs away does not back it",
    arguments: [
      ("Freedonia strikes Sylvania hours after a truce.", Stance.mention),
      ("Strikes kill twelve during the truce.", .mention),
      ("Freedonia's strikes violate the truce.", .suspended),
      ("The army reached the suburbs despite the truce.", .mention),
      ("The duke backed away from a truce.", .rejected),
      ("The duke backs off talks.", .rejected), ("Rebels sign truce.", .agreed),
      ("Both sides struck a temporary truce.", .agreed),
    ])
  func struck(_ text: String, _ stance: Stance) throws {
    #expect(try Self.stance(text) == stance, "\(text)")
  }

  @Test(
    "What nobody does is not done, and what is not broken is kept",
    arguments: [
      ("Nobody wants a truce.", Stance.rejected),
      ("None of the dukes has accepted the truce.", .rejected),
      ("Nadie en la corte quiere una tregua.", .rejected),
      ("Personne à la cour ne veut de trêve.", .rejected),
      ("Niemand hat der Waffenruhe zugestimmt.", .rejected),
      ("Никто из герцогов не хочет переговоры.", .rejected),
      ("Le duc ne refuse plus les négociations.", .offered),
      ("The truce has not been broken.", .held), ("Truce not violated, monitors say.", .held),
      ("La trêve n'a jamais été violée.", .held),
      ("The agreed ceasefire was broken.", .suspended),
      ("The truce they had signed was breached on Sunday.", .suspended),
      ("La tregua acordada fue violada.", .suspended),
      ("Der Herzog hat sich noch nicht zu der Waffenruhe geäußert.", .noWord),
    ])
  func nobody(_ text: String, _ stance: Stance) throws {
    #expect(try Self.stance(text) == stance, "\(text)")
  }

  @Test(
    "A call for a truce and a truce that would be are no agreement",
    arguments: [
      ("Accept the ceasefire, the queen tells the duke.", Stance.calledFor),
      ("The queen tells the duke: stop the war, agree to a ceasefire.", .calledFor),
      ("Should the duke withdraw, the queen would sign a truce.", .conditional),
      ("The duke should accept the truce.", .calledFor),
      ("The duke would accept a truce.", .conditional),
      ("The duke said that he would accept a truce.", .agreed),
      ("Le duc accepterait une trêve.", .conditional),
      ("El duque aceptaría una tregua.", .conditional),
      ("Герцог согласился бы на перемирие.", .conditional),
      ("Герцог погодився б на перемир'я.", .conditional),
      ("Der Herzog würde einer Waffenruhe zustimmen.", .conditional),
      ("Der Herzog soll einer Waffenruhe zustimmen, fordert die Königin.", .calledFor),
      ("Der Herzog soll einer Waffenruhe zugestimmt haben.", .speculated),
      ("Die Waffenruhe soll am Montag beginnen.", .planned),
    ])
  func unreal(_ text: String, _ stance: Stance) throws {
    #expect(try Self.stance(text) == stance, "\(text)")
  }

  @Test(
    "Who is given time for a truce, or told or forced to accept one, has not agreed",
    arguments: [
      "The queen gives the duke two weeks to agree to a truce.",
      "The duke has until Friday to accept a truce.", "The queen challenges Bo to accept a truce.",
      "Герцогиня дала герцогу две недели на согласие на перемирие.",
      "Королева заставит герцога согласиться на перемирие.",
      "Королева змусить герцога погодитися на перемир'я.",
      "La reine donne deux semaines au duc pour accepter la trêve.",
      "La reine met le duc au défi d'accepter la trêve.",
      "La reina da dos semanas al duque para aceptar la tregua.",
      "La reina reta a Bo a aceptar la tregua.",
      "Die Königin drängt den Herzog, die Waffenruhe zu akzeptieren.",
      "Der Herzog hat bis Freitag Zeit, die Waffenruhe zu akzeptieren.",
    ])
  func pressed(_ text: String) throws { #expect(try Self.stance(text) == .calledFor, "\(text)") }

  @Test(
    "What is waited for or without a date is not done, nor refused",
    arguments: [
      ("The queen waits for the duke to accept a truce.", Stance.speculated),
      ("Королева чекає, поки герцог погодиться на перемир'я.", .speculated),
      ("Die Königin wartet darauf, dass der Herzog der Waffenruhe zustimmt.", .speculated),
      ("A truce would not mean the end of the war.", .mention),
      ("La trêve ne signifie pas la paix.", .mention),
      ("No date has been set for the next round of talks.", .noWord),
      ("No hay fecha para las negociaciones.", .noWord),
      ("A fragile truce held for a third day.", .held),
      ("The duke orders an end to the truce.", .suspended),
      ("The duke ordered a unilateral truce.", .agreed),
      ("Raiders strike the harbour during a truce.", .mention),
      ("The army reached the suburbs despite a truce.", .mention),
      ("Der Herzog beschloss, die Waffenruhe anzunehmen.", .agreed),
      ("The queen persuaded the duke to accept a truce.", .agreed),
    ])
  func undone(_ text: String, _ stance: Stance) throws {
    #expect(try Self.stance(text) == stance, "\(text)")
  }
}
