public import ArgumentParser
public import Export

extension Severity: ExpressibleByArgument {}
