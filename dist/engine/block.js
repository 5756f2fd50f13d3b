import { element, numberWords } from './element.js'
import { addCopying, drawRow, fillRow } from './row.js'

/** @import { Findings, RuleOfPage } from './data.js' */

/** Rows that are drawn at once: some screens full. */
const CHUNK = 100

/** A rule's block of the page with the rows that are chosen of it, of which as many are drawn as somebody looks at. */
export class RuleBlock {
  /** @type {Findings} */
  #findings
  /** @type {RuleOfPage} */
  rule
  /** @type {HTMLDetailsElement} */
  node
  /** @type {HTMLElement} */
  #rows
  /** @type {HTMLButtonElement} */
  #more
  /** @type {number[]} */
  #chosen
  #drawn
  /** Draws more rows where the end of the list comes near. @type {IntersectionObserver} */
  #watcher

  /** @param {HTMLDetailsElement} node @param {Findings} findings @param {RuleOfPage} rule @param {number[]} chosen */
  constructor(node, findings, rule, chosen) {
    this.node = node
    this.rule = rule
    this.#findings = findings
    this.#chosen = chosen
    this.#rows = /** @type {HTMLElement} */ (node.querySelector('.rows'))
    this.#drawn = this.#rows.childElementCount
    this.#more = element('button', { type: 'button', class: 'draw-more' })
    this.#more.addEventListener('click', () => this.#draw(this.#drawn + CHUNK))
    for (const rest of node.querySelectorAll('.rest')) rest.remove()
    this.#rows.after(this.#more)
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#draw(this.#drawn + CHUNK)
      },
      { rootMargin: '1000px' },
    )
    node.addEventListener('toggle', (event) => {
      if (event.target === node) this.#toggled()
    })
    this.#draw(0)
  }

  /** How many findings are chosen. */
  get shown() {
    return this.#chosen.length
  }

  /** @param {number[]} chosen */
  choose(chosen) {
    this.#chosen = chosen
    this.#rows.replaceChildren()
    this.#drawn = 0
    this.node.hidden = chosen.length === 0
    this.#draw(this.node.open ? CHUNK : 0)
  }

  /** Opens the row of a finding that is chosen. @param {number} at @returns {HTMLDetailsElement | null} */
  reveal(at) {
    const position = this.#chosen.indexOf(at)
    if (position < 0) return null
    this.node.open = true
    this.#draw(position + 1)
    const row = /** @type {HTMLDetailsElement | null} */ (
      this.#rows.children[position]?.firstElementChild ?? null
    )
    if (row !== null) row.open = true
    return row
  }

  #toggled() {
    if (!this.node.open) {
      this.#watcher.unobserve(this.#more)
      return
    }
    if (this.#drawn === 0) this.#draw(CHUNK)
    addCopying(this.node)
    this.#watcher.observe(this.#more)
  }

  /** At least so many rows. @param {number} wanted */
  #draw(wanted) {
    const rows = []
    for (const at of this.#chosen.slice(this.#drawn, wanted))
      rows.push(drawRow(this.#findings, at, this.rule))
    this.#rows.append(...rows)
    this.#drawn += rows.length
    this.#rows.classList.toggle('many', this.#drawn > CHUNK)
    const left = this.#chosen.length - this.#drawn
    this.#more.hidden = left === 0
    this.#more.textContent = `Show ${numberWords(Math.min(CHUNK, left))} of ${numberWords(left)} more`
  }
}

/** Rows are filled when they are opened: `toggle` does not bubble, but can be caught on its way down. @param {Element} within @param {Findings} findings */
export function fillOpened(within, findings) {
  within.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.finding')) return
      fillRow(findings, target)
      addCopying(target)
    },
    { capture: true },
  )
}
