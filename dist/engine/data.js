/**
 * What the page says of a finding that many share, as positions in the texts of the data.
 * @typedef {'severity' | 'status' | 'word' | 'account' | 'accountName' | 'region' | 'environment' | 'owner' | 'since' | 'late' | 'firstSeen' | 'due' | 'console'} Column
 */

/**
 * As findings/data.ts writes it.
 * @typedef {object} RawData
 * @property {boolean} knowsNew
 * @property {{ id: string, title: string, severity: string, findings: number }[]} rules
 * @property {string[]} labels
 * @property {Record<Column, number[]>} columns
 * @property {Record<'fingerprint' | 'id' | 'name' | 'evidence' | 'reach', string[]>} own
 * @property {(number | string)[][]} facts
 * @property {(0 | [template: number, ...values: string[]])[]} commands
 * @property {string[]} texts
 */

/** A rule of the page: its findings are those from a position up to another. @typedef {{ id: string, title: string, severity: string, from: number, to: number }} RuleOfPage */

/** Stands in addresses for the resource's id, and around the numbers of values in commands. */
const MARK = '\ue000'

/** All findings of the page, by their positions. */
export class Findings {
  /** @type {RawData} */
  #raw
  /** Texts to search, made as they are asked for. @type {string[]} */
  #searched = []
  /** @type {RuleOfPage[]} */
  rules = []

  /** @param {RawData} raw */
  constructor(raw) {
    this.#raw = raw
    let from = 0
    for (const { id, title, severity, findings } of raw.rules) {
      this.rules.push({ id, title, severity, from, to: from + findings })
      from += findings
    }
  }

  get count() {
    return this.#raw.own.id.length
  }

  get knowsNew() {
    return this.#raw.knowsNew
  }

  /** @param {number} at @param {Column} column */
  text(at, column) {
    return this.#raw.texts[this.#raw.columns[column][at] ?? 0] ?? ''
  }

  /** @param {number} at @param {'fingerprint' | 'id' | 'name' | 'evidence' | 'reach'} name */
  own(at, name) {
    return this.#raw.own[name][at] ?? ''
  }

  /** Every value that findings have there, without the empty one. @param {Column} column */
  values(column) {
    const positions = [...new Set(this.#raw.columns[column])]
    return positions.map((one) => this.#raw.texts[one] ?? '').filter((text) => text !== '')
  }

  /** Labels with what is to be said. @param {number} at @returns {[label: string, value: string][]} */
  facts(at) {
    return this.#raw.facts.flatMap((column, number) => {
      const cell = column[at] ?? 0
      const value = typeof cell === 'string' ? cell : this.#filled(at, this.#raw.texts[cell] ?? '')
      return value === '' ? [] : [[this.#raw.labels[number] ?? '', value]]
    })
  }

  /** Its page in the console; empty where none is known. @param {number} at */
  console(at) {
    return this.#filled(at, this.text(at, 'console'))
  }

  /** The steps of the way from the internet, each with its state; none where it is not known. @param {number} at */
  reach(at) {
    const lines = this.own(at, 'reach')
    return lines === '' ? [] : lines.split('\n').map((line) => line.split(/ (.*)/s))
  }

  /** @param {number} at @param {string} template */
  #filled(at, template) {
    return template.replaceAll(MARK, () => this.own(at, 'id'))
  }

  /** Ready to be pasted; empty where there are none. @param {number} at */
  commands(at) {
    const [template = 0, ...values] = this.#raw.commands[at] || []
    return (this.#raw.texts[template] ?? '').replaceAll(/\ue000(\d+)\ue000/g, (_, number) => {
      return values[Number(number)] ?? ''
    })
  }

  /** Its position; -1 where the page does not have it. @param {string} fingerprint */
  find(fingerprint) {
    return this.#raw.own.fingerprint.indexOf(fingerprint)
  }

  /** In small letters. @param {number} at @param {RuleOfPage} rule */
  searched(at, rule) {
    const known = this.#searched[at]
    if (known !== undefined) return known
    const parts = [rule.id, rule.title, this.own(at, 'id'), this.own(at, 'name'), this.own(at, 'evidence')]
    const texts = [this.text(at, 'account'), this.text(at, 'region'), this.text(at, 'owner')]
    const made = [...parts, ...texts, ...this.facts(at).map(([, value]) => value)].join('\n').toLowerCase()
    this.#searched[at] = made
    return made
  }
}

/** Null where the page has no findings. */
export function readFindings() {
  const text = document.querySelector('#data')?.textContent ?? ''
  return text === '' ? null : new Findings(/** @type {RawData} */ (JSON.parse(text)))
}
