import Syntax
import Testing

@Suite("The parser says when more input is wanted")
struct InteractiveTests {
  @Test(
    "complete",
    arguments: [
      "", "\n", "# comment\n", "x = 1\n", "x = 1", "x; y\n", "f(\n1)\n", "x = '''\n'''\n",
      "x = 1 + \\\n2\n", "if x: y\n\n", "if x:\n  y\n\n", "for x in y:\n  z\n   \n  w\n\n",
      "def f():\n  pass\nf()\n", "if a:\n  b\nelse:\n  c\n\n", "@a\ndef f():\n  pass\n\n",
      "import a\nfor i in b:\n  c\n\n  d\nprint(i)\n", "try:\n  a\nexcept:\n  b\n\n",
      "class A:\n  def f(self):\n    pass\n\n", "x = [\n\n1]\n", "if x:\n\u{A0}y\n\u{A0}\u{A0}\n\n",
    ])
  func complete(text: String) { #expect(Parser.interactiveState(of: text) == .complete) }

  @Test(
    "incomplete",
    arguments: [
      "f(\n", "f(1,\n", "f(1\n", "f(1\n\n", "x = [\n", "{'a': [1,\n", "'''abc\n", "x = \"\"\"\n\n",
      "f'''{a}\n", "x = 1 + \\\n", "\\\n", "if x:\n", "if x:\n  \n", "if x: y\n", "if x:\n  y\n",
      "if x:\n  y\n  \n", "if x:\n  y\nelse:\n", "if x:\n  y\nelse:\n  z\n", "for x in y:\n  # z\n",
      "while x:\n  y\n\u{A0}\u{A0}\n", "def f():\n", "def f(a,\n", "class A:\n  def f(self):\n",
      "try:\n  a\n", "try:\n  a\nexcept:\n", "@a\n", "@a\ndef f():\n", "with a as b:\n",
      "x = 1\nif x:\n", "if x:\n  if y:\n    z\n", "def f():\n  '''\n\n", "if (a and\n",
      "lambda x: (\n", "from a import (b,\n", "if x:\n\ty\n", "print(f'{a}',\n", "x[\n\n\n",
    ])
  func incomplete(text: String) { #expect(Parser.interactiveState(of: text) == .incomplete) }

  @Test(
    "error",
    arguments: [
      "x = \n", "x = = 1\n", "f)\n", "(]\n", "'abc\n", "if x\n", "if x:\n\n", "if x:\ny\n",
      "  x\n", "else:\n", "f(a b\n", "return\n", "for x in y:\n  z\n w\n", "try:\n  a\n\n",
      "@a\n\n", "f(1 = 2)\n", "x = 1 +\n", "1 = x\n", "f(a,, \n", "def f(:\n", "(" + "x y\n",
    ])
  func error(text: String) { #expect(Parser.interactiveState(of: text) == .error) }

  @Test("A pasted text is one program")
  func paste() throws {
    let text = "x = 1\nfor i in y:\n  a\n\n  b\n\ndef f():\n  return x\n\nprint(f())\n"
    let program = try Parser.parseInteractive(SourceText(name: "<stdin>", text: text))
    #expect(program.statements.count == 4)
  }
}
