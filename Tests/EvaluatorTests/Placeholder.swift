import Testing
import Evaluator
