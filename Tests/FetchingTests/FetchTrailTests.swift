import Testing

@testable import Fetching

struct FetchTrailTests {
  @Test("a permanent redirect counts up to the first other one, and never out of https")
  func permanent() {
    func end(_ steps: (Int, String)...) -> String? {
      var trail = FetchTrail()
      var url = "https://a/"
      for (status, next) in steps {
        trail.follow(status, from: url, to: next)
        url = next
      }
      return trail.permanent
    }
    #expect(end((301, "https://b/")) == "https://b/")
    #expect(end((301, "https://b/"), (308, "https://c/")) == "https://c/")
    #expect(end((301, "https://b/"), (302, "https://c/")) == "https://b/")
    #expect(end((302, "https://b/"), (301, "https://c/")) == nil)
    #expect(end((301, "http://b/")) == nil)
    #expect(end((301, "https://b/"), (301, "http://c/")) == nil)
    #expect(end((301, "http://b/"), (301, "https://c/")) == nil)
  }
}
