import Testing

@testable import Watching

struct TellingTests {
  @Test("what fails for a day is told at once, ever more rarely, and then about each hour")
  func rarely() {
    var telling = Telling()
    let told = (1...43_200).filter { telling.isDue($0) }
    #expect(told.prefix(6) == [1, 2, 4, 8, 16, 32])
    #expect(zip(told, told.dropFirst()).allSatisfy { $1 - $0 <= Telling.mostSilent })
    #expect(told.count < 40)
  }
}
