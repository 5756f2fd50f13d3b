/** Values that the runner blanks in everything it shows from now on: never in what was shown before. */
export class Masks {
  readonly #values = new Set<string>()

  get values(): readonly string[] {
    return [...this.#values]
  }

  /** Of a value with several lines each line is masked too. */
  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]+/)]) {
      if (part.trim() !== '') this.#values.add(part)
    }
  }

  hides(text: string): boolean {
    return this.values.some((value) => text.includes(value))
  }

  apply(text: string): string {
    let masked = text
    for (const value of this.values.toSorted((a, b) => b.length - a.length)) {
      masked = masked.replaceAll(value, '***')
    }
    return masked
  }
}
