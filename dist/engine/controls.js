import { NOTHING_CHOSEN, isNothing } from './choice.js'
import { element } from './element.js'

/** @import { Choice } from './choice.js' */
/** @import { Findings } from './data.js' */

const SEVERITIES = ['critical', 'high', 'medium', 'low']

/** The search, the filters and the order above the rules. */
export class Controls {
  /** @type {Map<keyof Choice, HTMLInputElement | HTMLSelectElement>} */
  #fields = new Map()
  /** @type {HTMLOutputElement} */
  #said = element('output', { 'aria-live': 'polite' })
  #reset = element('button', { type: 'button' }, 'Show all')
  /** @type {HTMLInputElement} */
  #search

  /** @param {HTMLElement} place @param {Findings} findings @param {(choice: Choice) => void} onChange */
  constructor(place, findings, onChange) {
    this.#search = element('input', {
      type: 'search',
      placeholder: 'id, name, evidence …',
      autocomplete: 'off',
      spellcheck: 'false',
    })
    this.#fields.set('q', this.#search)
    place.append(element('label', { class: 'wide' }, 'Search (press /) ', this.#search))
    for (const [field, label, options] of optionsOf(findings)) {
      // With one value there is nothing to choose.
      if (options.length < 2) continue
      const select = element(
        'select',
        {},
        ...options.map(([value, words]) => element('option', { value }, words)),
      )
      this.#fields.set(field, select)
      place.append(element('label', {}, `${label} `, select))
    }
    place.append(element('p', { class: 'said' }, this.#said, ' ', this.#reset))
    const changed = () => onChange(this.choice)
    place.addEventListener('input', changed)
    this.#reset.addEventListener('click', () => {
      this.choice = NOTHING_CHOSEN
      changed()
      this.#search.focus()
    })
    document.addEventListener('keydown', (event) => this.#onKey(event))
    place.hidden = false
  }

  /** @returns {Choice} */
  get choice() {
    const choice = { ...NOTHING_CHOSEN }
    for (const [field, control] of this.#fields) choice[field] = control.value
    return choice
  }

  /** A value that is no option stands for all. */
  set choice(choice) {
    for (const [field, control] of this.#fields) {
      control.value = choice[field]
      if (control.value !== choice[field]) control.value = ''
    }
    this.#reset.hidden = isNothing(choice)
  }

  /** @param {string} sentence */
  say(sentence) {
    this.#said.textContent = sentence
    this.#reset.hidden = isNothing(this.choice)
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    this.#search.focus()
  }
}

/** @param {Findings} findings @returns {[field: keyof Choice, label: string, options: [value: string, words: string][]][]} */
function optionsOf(findings) {
  /** @param {import('./data.js').Column} column @param {string} all @returns {[string, string][]} */
  const valuesOf = (column, all) => {
    const values = findings.values(column).toSorted()
    return values.length < 2
      ? []
      : [['', all], ...values.map((one) => /** @type {[string, string]} */ ([one, one]))]
  }
  const statuses = new Set(findings.values('status'))
  const words = new Set(findings.values('word'))
  const severities = new Set(findings.values('severity'))
  return [
    ['severity', 'Severity', [['', 'any'], ...pairs(SEVERITIES.filter((one) => severities.has(one)))]],
    ['environment', 'Environment', valuesOf('environment', 'any')],
    ['account', 'Account', valuesOf('account', 'any')],
    ['owner', 'Owner', valuesOf('owner', 'any')],
    [
      'rule',
      'Rule',
      [['', 'any'], ...findings.rules.map(({ id, title }) => /** @type {[string, string]} */ ([id, title]))],
    ],
    [
      'state',
      'State',
      [
        ['', 'any'],
        ...pairs([...words].filter((word) => word !== 'not seen this time')),
        ...(findings.knowsNew ? pairs(['known']) : []),
        ...(findings.values('late').length > 0 ? pairs(['overdue']) : []),
      ],
    ],
    [
      'status',
      'Show',
      [
        ['', statuses.has('unknown') ? 'violations and unknown' : 'violations'],
        ...(statuses.has('unknown')
          ? /** @type {[string, string][]} */ ([
              ['violation', 'violations'],
              ['unknown', 'unknown: not seen this time'],
            ])
          : []),
        ...(statuses.has('accepted')
          ? /** @type {[string, string][]} */ ([['accepted', 'accepted by exceptions']])
          : []),
        ...(statuses.has('covered')
          ? /** @type {[string, string][]} */ ([['covered', 'covered by other rules']])
          : []),
        ['all', 'all of these'],
      ],
    ],
    [
      'sort',
      'Order',
      [
        ['', 'worst first'],
        ['oldest', 'open longest'],
        ['due', 'due first'],
        ['account', 'account'],
        ['region', 'region'],
        ['resource', 'resource'],
      ],
    ],
  ]
}

/** @param {string[]} values @returns {[string, string][]} */
function pairs(values) {
  return values.map((one) => [one, one])
}
