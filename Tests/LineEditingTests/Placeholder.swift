import Testing
import LineEditing
