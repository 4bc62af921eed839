/// The brackets, line breaks and omissions that PyTorch and NumPy write alike around the rows of
/// nested lists.
///
/// It walks with a cursor for each dimension, since scripts can make tensors of many dimensions.
struct NestedText {
  /// The size of each dimension, at least one of them, none zero.
  var shape: [Int]
  /// How many items stay at either end of a long dimension, or nil to write all.
  var edgeItems: Int?
  /// What stands before each line but the first, without the brackets' own indentation.
  var indent: Int
  /// What stands between lists, before the line breaks: `,` or nothing.
  var separator: String

  /// A place in a list: an item, or the dots instead of those left out.
  enum Place: Equatable {
    case item(Int)
    case omission
  }

  /// The number of places that a list of `size` items takes.
  func placeCount(_ size: Int) -> Int {
    guard let edgeItems, size / 2 >= edgeItems, size > 2 * edgeItems else { return size }
    return 2 * edgeItems + 1
  }

  /// The place at position `index` of a list of `size` items.
  func place(_ index: Int, of size: Int) -> Place {
    guard let edgeItems, size / 2 >= edgeItems, size > 2 * edgeItems else { return .item(index) }
    if index < edgeItems { return .item(index) }
    return index == edgeItems ? .omission : .item(size - 2 * edgeItems + index - 1)
  }

  /// Calls `body` with the index of the first element of each row that is written, in order.
  func forEachRow(_ body: (Int) -> Void) {
    walk(row: body, open: { _ in }, close: {}, between: { _ in }, omission: {})
  }

  /// The whole text, with `row` giving that of a row with brackets from its first index and the
  /// column at which it stands.
  func text(row: (_ first: Int, _ column: Int) -> String) -> String {
    var text = ""
    let dimensions = shape.count
    walk(
      row: { text += row($0, indent + dimensions - 1) },
      open: { _ in text += "[" },
      close: { text += "]" },
      between: { depth in
        text += separator
        text += String(repeating: "\n", count: dimensions - depth - 1)
        text += String(repeating: " ", count: indent + depth + 1)
      },
      omission: { text += "..." })
    return text
  }

  private func walk(
    row: (Int) -> Void, open: (Int) -> Void, close: () -> Void, between: (Int) -> Void,
    omission: () -> Void
  ) {
    let last = shape.count - 1
    var strides = [Int](repeating: 1, count: shape.count)
    for depth in (0..<last).reversed() { strides[depth] = strides[depth + 1] * shape[depth + 1] }
    // One cursor for each list that is open, and the index of the list's first element.
    var cursors: [Int] = []
    var firsts = [0]
    while true {
      if cursors.count == last {
        row(firsts[last])
        firsts.removeLast()
      } else {
        open(cursors.count)
        cursors.append(-1)
      }
      // Step to the next place, closing the lists that have none.
      var isItem = false
      while !isItem, let cursor = cursors.last {
        let depth = cursors.count - 1
        let next = cursor + 1
        guard next < placeCount(shape[depth]) else {
          close()
          cursors.removeLast()
          firsts.removeLast()
          continue
        }
        cursors[depth] = next
        if next > 0 { between(depth) }
        switch place(next, of: shape[depth]) {
        case .omission: omission()
        case .item(let index):
          firsts.append(firsts[depth] + index * strides[depth])
          isItem = true
        }
      }
      if cursors.isEmpty { return }
    }
  }
}
