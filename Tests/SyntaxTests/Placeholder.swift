import Testing
import Syntax
