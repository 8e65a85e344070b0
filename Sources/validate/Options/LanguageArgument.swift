public import ArgumentParser
public import Export

extension Language: ExpressibleByArgument {}
