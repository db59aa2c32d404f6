import Model
import Testing

struct SlotsTests {
  @Test("names are found after any insertions and removals, and only those that are there")
  func random() {
    var generator = SystemRandomNumberGenerator()
    let names = (0..<300).map { "name \($0)" }
    var slots = Slots()
    var there: Set<Int> = []
    for _ in 0..<20_000 {
      let number = Int.random(in: names.indices, using: &generator)
      if there.contains(number) {
        slots.remove(names[number]) { names[$0] }
        there.remove(number)
      } else {
        slots.insert(number, for: names[number]) { names[$0] }
        there.insert(number)
      }
      let other = Int.random(in: names.indices, using: &generator)
      let found = slots.number(of: names[other]) { names[$0] }
      #expect(found == (there.contains(other) ? other : nil))
      #expect(slots.count == there.count)
    }
    for number in names.indices {
      let found = slots.number(of: names[number]) { names[$0] }
      #expect(found == (there.contains(number) ? number : nil))
    }
  }

  @Test("removing what is not there changes nothing")
  func absent() {
    var slots = Slots(room: 4)
    slots.remove("a") { _ in "" }
    #expect(slots.count == 0)
  }
}
