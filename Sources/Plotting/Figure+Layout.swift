extension Figure {
  // A grid of some shape, with the room that its axes' labels need.
  private struct Grid {
    var rows: Int
    var columns: Int
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0
    var horizontalGap = 0.0
    var verticalGap = 0.0

    // The rectangle of some cells when the grid fills `area`.
    func cell(_ row: ClosedRange<Int>, _ column: ClosedRange<Int>, in area: Rectangle) -> Rectangle
    {
      let width = (area.width - Double(columns - 1) * horizontalGap) / Double(columns)
      let height = (area.height - Double(rows - 1) * verticalGap) / Double(rows)
      let x = area.x + Double(column.lowerBound) * (width + horizontalGap)
      let y = area.y + Double(row.lowerBound) * (height + verticalGap)
      return Rectangle(
        x: x, y: y,
        width: max(width * Double(column.count) + horizontalGap * Double(column.count - 1), 1),
        height: max(height * Double(row.count) + verticalGap * Double(row.count - 1), 1))
    }
  }

  /// Where each axes stands, in points; matplotlib's places unless labels would collide there.
  func layout(on canvas: Canvas) -> [(cell: Rectangle, room: Rectangle)] {
    var grids: [Grid] = []
    for axes in axes {
      guard case .grid(let rows, let columns, _, _) = axes.position else { continue }
      if !grids.contains(where: { $0.rows == rows && $0.columns == columns }) {
        grids.append(Grid(rows: rows, columns: columns))
      }
    }
    let size = (width: width * 72, height: height * 72)
    var area = setDefaults(&grids, size.width, size.height)
    // Ticks depend on the room and the room on ticks: the second round settles it.
    for _ in 0..<3 {
      var needs = Grid(rows: 0, columns: 0)
      for index in grids.indices {
        let need = need(of: grids[index], in: area, canvas)
        needs.left = max(needs.left, need.left)
        needs.right = max(needs.right, need.right)
        needs.top = max(needs.top, need.top)
        needs.bottom = max(needs.bottom, need.bottom)
        let (across, down) = (need.horizontalGap, need.verticalGap)
        // Where there are very many axes, they come before their labels.
        let widest = 0.6 * area.width / Double(grids[index].columns)
        let highest = 0.6 * area.height / Double(grids[index].rows)
        grids[index].horizontalGap = min(
          isTight ? across : max(grids[index].horizontalGap, across), widest)
        grids[index].verticalGap = min(
          isTight ? down : max(grids[index].verticalGap, down), highest)
      }
      if !title.isEmpty {
        let layout = titleLayout(on: canvas)
        let bottom = size.height * 0.02 + layout.extent(on: canvas).height
        needs.top += isTight ? bottom : bottom - 2
      }
      let left = isTight ? needs.left : max(area.x, needs.left)
      let top = isTight ? needs.top : max(area.y, needs.top)
      let right = isTight ? needs.right : max(size.width - area.right, needs.right)
      let bottom = isTight ? needs.bottom : max(size.height - area.bottom, needs.bottom)
      area = Rectangle(
        x: left, y: top, width: max(size.width - left - right, 10),
        height: max(size.height - top - bottom, 10))
    }
    return axes.map { axes in
      let cell = place(of: axes, grids, area)
      return (cell, room(for: axes, cell, grids))
    }
  }

  // matplotlib's margins and gaps.
  private func setDefaults(_ grids: inout [Grid], _ width: Double, _ height: Double) -> Rectangle {
    let area = Rectangle(
      x: margins.left * width, y: (1 - margins.top) * height,
      width: (margins.right - margins.left) * width,
      height: (margins.top - margins.bottom) * height)
    for index in grids.indices {
      let (rows, columns) = (Double(grids[index].rows), Double(grids[index].columns))
      let across = margins.horizontalGap
      let down = margins.verticalGap
      grids[index].horizontalGap = across * area.width / (columns + across * (columns - 1))
      grids[index].verticalGap = down * area.height / (rows + down * (rows - 1))
    }
    return area
  }

  private func place(of axes: Axes, _ grids: [Grid], _ area: Rectangle) -> Rectangle {
    switch axes.position {
    case .grid(let rows, let columns, let row, let column):
      let grid =
        grids.first { $0.rows == rows && $0.columns == columns }
        ?? Grid(rows: rows, columns: columns)
      return grid.cell(row, column, in: area)
    case .fractions(let left, let bottom, let width, let height):
      let (across, down) = (self.width * 72, self.height * 72)
      return Rectangle(
        x: left * across, y: (1 - bottom - height) * down, width: width * across,
        height: height * down)
    }
  }

  // The room that labels need around and between the axes of `grid`.
  private func need(of grid: Grid, in area: Rectangle, _ canvas: Canvas) -> Grid {
    // tight_layout's pad is 1.08 letters; otherwise labels only must not touch.
    let pad = isTight ? 10.8 : 4
    var need = grid
    var left = [Double](repeating: 0, count: grid.columns)
    var right = left
    var top = [Double](repeating: 0, count: grid.rows)
    var bottom = top
    for axes in axes {
      guard case .grid(let rows, let columns, let row, let column) = axes.position,
        rows == grid.rows, columns == grid.columns
      else { continue }
      let cell = grid.cell(row, column, in: area)
      let outer = AxesDrawing(axes, in: cell, room: room(for: axes, cell, [grid]), on: canvas)
        .outerBounds()
      left[column.lowerBound] = max(left[column.lowerBound], cell.x - outer.x)
      right[column.upperBound] = max(right[column.upperBound], outer.right - cell.right)
      top[row.lowerBound] = max(top[row.lowerBound], cell.y - outer.y)
      bottom[row.upperBound] = max(bottom[row.upperBound], outer.bottom - cell.bottom)
    }
    need.left = left[0] + pad
    need.right = right[grid.columns - 1] + pad
    need.top = top[0] + pad
    need.bottom = bottom[grid.rows - 1] + pad
    need.horizontalGap = pad + (zip(right, left.dropFirst()).map { $0 + $1 }.max() ?? 0)
    need.verticalGap = pad + (zip(bottom, top.dropFirst()).map { $0 + $1 }.max() ?? 0)
    return need
  }

  // The part of the picture that an axes may use for its texts: up to its neighbours in a grid.
  private func room(for axes: Axes, _ cell: Rectangle, _ grids: [Grid]) -> Rectangle {
    let pad = 3.0
    let (wide, high) = (width * 72, height * 72)
    var room = Rectangle(x: 0, y: 0, width: wide, height: high)
    if case .grid(let rows, let columns, let row, let column) = axes.position,
      let grid = grids.first(where: { $0.rows == rows && $0.columns == columns })
    {
      if column.count < columns {
        room.width = min(cell.width + grid.horizontalGap, wide)
        room.x = min(max(cell.center.x - room.width / 2, 0), wide - room.width)
      }
      if row.count < rows {
        room.height = min(cell.height + grid.verticalGap, high)
        room.y = min(max(cell.center.y - room.height / 2, 0), high - room.height)
      }
    }
    return room.grown(by: -pad)
  }

  private func titleLayout(on canvas: Canvas) -> TextLayout {
    TextLayout.wrapped(title, size: titleSize, width: width * 72 - 6, on: canvas)
  }

  /// Draws the whole figure.
  func draw(on canvas: Canvas) {
    if faceColor.alpha > 0 { canvas.paint(faceColor) }
    for (axes, (cell, room)) in zip(axes, layout(on: canvas)) {
      AxesDrawing(axes, in: cell, room: room, on: canvas).draw()
    }
    if !title.isEmpty {
      titleLayout(on: canvas).draw(
        on: canvas, at: Point(width * 36, height * 72 * 0.02), .center, .top)
    }
  }
}
