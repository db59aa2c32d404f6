import Glibc

/// Threads beside the pool that tasks share: what takes long without waiting must not keep one of
/// the pool's, or all of them where there is one.
public enum OwnThread {
  /// Runs the work on a thread of its own; false if there could be none, and then it is not run.
  static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    final class Box: Sendable {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    let box = Unmanaged.passRetained(Box(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        Unmanaged<Box>.fromOpaque(pointer!).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    if code != 0 { box.release() } else { pthread_detach(thread) }
    return code == 0
  }

  /// What the work returns or throws, without a thread of the pool meanwhile. Where there can be no
  /// other thread, it is run on this one.
  public static func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let isStarted = start { continuation.resume(with: Result(catching: work)) }
      if !isStarted { continuation.resume(with: Result(catching: work)) }
    }
  }
}
