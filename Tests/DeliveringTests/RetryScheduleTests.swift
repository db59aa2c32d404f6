import Delivering
import Model
import Testing

@Suite struct RetryScheduleTests {
  private let schedule = RetrySchedule()

  @Test(arguments: [
    (1, Duration.seconds(5)), (2, .minutes(5)), (3, .minutes(30)), (4, .hours(2)), (5, .hours(5)),
    (6, .hours(10)), (7, .hours(14)), (8, .hours(20)), (9, .hours(24)), (13, .hours(24)),
  ])
  func `waits grow from seconds to a day`(attempts: Int, wait: Duration) {
    #expect(schedule.wait(afterAttempt: attempts, random: 0.5) == wait)
  }

  @Test func `a delivery is given up after about seven days`() {
    var total = Duration.zero
    var attempts = 1
    while let wait = schedule.wait(afterAttempt: attempts, random: 0.5) {
      total += wait
      attempts += 1
    }
    #expect(attempts == RetrySchedule.attempts)
    #expect(total > .days(7) && total < .days(8))
  }

  @Test func `the random share moves a wait by a tenth at most`() {
    #expect(schedule.wait(afterAttempt: 2, random: 0) == .seconds(270))
    #expect(schedule.wait(afterAttempt: 2, random: 1) == .seconds(330))
    #expect(schedule.wait(afterAttempt: 2, random: 7) == .seconds(330))
    #expect(schedule.wait(afterAttempt: 2, random: -7) == .seconds(270))
  }

  @Test func `a count below one is taken for the first attempt`() {
    #expect(schedule.wait(afterAttempt: 0, random: 0.5) == .seconds(5))
  }
}
