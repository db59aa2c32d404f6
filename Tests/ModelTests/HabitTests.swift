import Model
import Testing

struct HabitTests {
  private var sample: Habit {
    var habit = Habit()
    for lane in 0..<31 { habit.profile[lane] = Float16(lane) / 3 }
    habit.scale = 1.5
    habit.items = 12.25
    habit.seconds = 3_000_000
    habit.read = 7
    habit.matched = 0.5
    habit.window = 30
    habit.until = Timestamp(milliseconds: 1_795_330_800_123)
    return habit
  }

  @Test("what is written is read again")
  func roundTrip() {
    #expect(Habit(bytes: sample.bytes) == sample)
    #expect(Habit(bytes: Habit().bytes) == Habit())
  }

  @Test("it is small, in memory and on the disk")
  func size() {
    #expect(MemoryLayout<Habit>.size <= 112)
    #expect(sample.bytes.count <= 100)
  }

  @Test("bytes of another version, cut off, too long, or of no numbers, are no habit")
  func refused() {
    let bytes = sample.bytes
    for count in bytes.indices { #expect(Habit(bytes: Array(bytes[..<count])) == nil) }
    #expect(Habit(bytes: bytes + [0]) == nil)
    #expect(Habit(bytes: [2] + bytes.dropFirst()) == nil)
    var broken = sample
    broken.items = .nan
    #expect(Habit(bytes: broken.bytes) == nil)
    broken = sample
    broken.profile[3] = -.infinity
    #expect(Habit(bytes: broken.bytes) == nil)
  }

  // A task's memory is aligned to 16 bytes: a value that asks for more, held over an `await`, is
  // written past its end in release builds.
  @Test func nothingThatTasksHoldIsAlignedBeyondTheirMemory() {
    #expect(MemoryLayout<Habit>.alignment <= 16)
    #expect(MemoryLayout<FeedState>.alignment <= 16)
    #expect(MemoryLayout<Harvest>.alignment <= 16)
  }
}
