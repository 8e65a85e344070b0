import ArgumentParser
import Export

/// Runs the command and turns whatever ends it into an exit status.
@main enum Program {
  static func main() {
    SignalShield.ignoreFileSizeSignal()
    do {
      var command = try Validate.parseAsRoot(GivenArguments.prepared(GivenArguments.ofProcess))
      try command.run()
    } catch {
      // ArgumentParser writes English only. In a Chinese environment a Chinese line comes before its text.
      if Validate.exitCode(for: error) == .validationFailure, RunEnvironment.language == .chinese {
        StandardError.write("命令写得不对，什么也没有运行。写法见 validate --help；原文说明如下：\n")
      }
      Validate.exit(withError: error)
    }
  }
}
