/// The XML Schemas of this project, embedded in the program.
public enum EmbeddedSchemas {}
