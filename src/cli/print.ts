import { visible } from '../text/visible.ts'

/** One line of a command's result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Columns as wide as their widest cell; the last one is not padded. Cells may hold untrusted text. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const cells = [head, ...rows].map((row) => row.map(visible))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  for (const row of cells) {
    print(
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    )
  }
}
