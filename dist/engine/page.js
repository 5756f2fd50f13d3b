import { fillOpened, RuleBlock } from './block.js'
import { choiceOf, chosenOf, isNothing, NOTHING_CHOSEN, queryOf } from './choice.js'
import { Controls } from './controls.js'
import { readFindings } from './data.js'
import { numberWords } from './element.js'

/** @import { Choice } from './choice.js' */
/** @import { Findings } from './data.js' */

/** Milliseconds: of what is typed quickly the last is looked for. */
const PAUSE = 120

/** The findings of the page: what is chosen of them, and the address that says so. */
class FindingsPage {
  /** @type {Findings} */
  #findings
  /** @type {RuleBlock[]} */
  #blocks
  /** @type {Controls} */
  #controls
  /** @type {Choice} */
  #choice = NOTHING_CHOSEN

  /** @param {Findings} findings @param {HTMLElement} list @param {HTMLElement} controls */
  constructor(findings, list, controls) {
    this.#findings = findings
    this.#blocks = [...list.querySelectorAll('details.rule')].flatMap((node) => {
      const rule = node instanceof HTMLDetailsElement ? findings.rules[Number(node.dataset.rule)] : undefined
      if (rule === undefined || !(node instanceof HTMLDetailsElement)) return []
      return [new RuleBlock(node, findings, rule, chosenOf(findings, rule, NOTHING_CHOSEN))]
    })
    fillOpened(list, findings)
    let waiting = 0
    this.#controls = new Controls(controls, findings, (choice) => {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        this.#choose(choice)
        history.replaceState(null, '', isNothing(choice) ? '#findings' : `#findings?${queryOf(choice)}`)
      }, PAUSE)
    })
    this.#say(null)
    addEventListener('hashchange', () => this.#goTo(location.hash))
    this.#goTo(location.hash)
  }

  /** @param {Choice} choice */
  #choose(choice) {
    this.#choice = choice
    for (const block of this.#blocks) block.choose(chosenOf(this.#findings, block.rule, choice))
    this.#say(null)
  }

  /** How much is shown. @param {string | null} sentence in its place */
  #say(sentence) {
    const { status } = this.#choice
    const shown = this.#blocks.map(({ shown: number }) => number)
    const all = shown.reduce((sum, one) => sum + one, 0)
    const rules = shown.filter((one) => one > 0).length
    const of = isNothing({ ...this.#choice, sort: '' }) ? '' : `of ${numberWords(this.#countOf(status))} `
    const words = `${numberWords(all)} ${of}${all === 1 && of === '' ? 'finding' : 'findings'} in ${numberWords(rules)} ${rules === 1 ? 'rule' : 'rules'}.`
    this.#controls.say(sentence ?? words)
  }

  /** How many there are that have the status, whatever else is chosen. @param {string} status */
  #countOf(status) {
    const same = { ...NOTHING_CHOSEN, status }
    return this.#findings.rules.reduce((sum, rule) => sum + chosenOf(this.#findings, rule, same).length, 0)
  }

  /** What an address leads to. @param {string} hash */
  #goTo(hash) {
    if (hash.startsWith('#findings?')) {
      const choice = choiceOf(hash.slice('#findings?'.length))
      this.#controls.choice = choice
      this.#choose(this.#controls.choice)
      document.querySelector('#findings')?.scrollIntoView()
    } else if (hash.startsWith('#finding-')) this.#goToFinding(hash.slice('#finding-'.length))
    else if (hash.startsWith('#rule-')) this.#goToRule(hash.slice(1))
  }

  /** @param {string} fingerprint */
  #goToFinding(fingerprint) {
    const at = this.#findings.find(fingerprint)
    const block = this.#blocks.find(({ rule }) => at >= rule.from && at < rule.to)
    if (at < 0 || block === undefined) {
      this.#say(
        'No finding of this report has this address: it may be fixed, belong to another scan, or be below report-from.',
      )
      document.querySelector('#findings')?.scrollIntoView()
      return
    }
    let row = block.reveal(at)
    if (row === null) {
      this.#showAll()
      row = block.reveal(at)
    }
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector('summary')?.focus()
  }

  /** @param {string} anchor */
  #goToRule(anchor) {
    const node = document.getElementById(decoded(anchor))
    if (!(node instanceof HTMLDetailsElement)) return
    if (node.hidden) this.#showAll()
    node.open = true
    node.scrollIntoView()
  }

  #showAll() {
    const all = { ...NOTHING_CHOSEN, status: 'all' }
    this.#controls.choice = all
    this.#choose(all)
  }
}

/** An address may hold what is no encoded text. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Opens the fold that an address leads to, or that stands there. @param {string} hash */
function openFold(hash) {
  const node = document.getElementById(decoded(hash.slice(1)))
  const fold = node instanceof HTMLDetailsElement ? node : node?.querySelector(':scope > details')
  if (fold instanceof HTMLDetailsElement) fold.open = true
}

const findings = readFindings()
const [list, controls] = [document.querySelector('#rules'), document.querySelector('#controls')]
if (findings !== null && list instanceof HTMLElement && controls instanceof HTMLElement)
  void new FindingsPage(findings, list, controls)

// What leads somewhere with this script alone is no link without it.
for (const link of document.querySelectorAll('a[data-link]'))
  if (link instanceof HTMLAnchorElement) link.href = link.dataset.link ?? ''

// Links of the page that choose something of the findings lead to all of them without this script.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-choice]') : null
  if (!(link instanceof HTMLElement)) return
  event.preventDefault()
  location.hash = `#findings?${link.dataset.choice ?? ''}`
})

addEventListener('hashchange', () => openFold(location.hash))
openFold(location.hash)

// Paper opens nothing.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true
})
