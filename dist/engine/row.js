import { element } from './element.js'

/** @import { Findings, RuleOfPage } from './data.js' */

/** A finding in a line, which opens, as findings/row.ts writes it. @param {Findings} findings @param {number} at @param {RuleOfPage} rule */
export function drawRow(findings, at, rule) {
  const [severity, status, name, evidence] = [
    findings.text(at, 'severity'),
    findings.text(at, 'status'),
    findings.own(at, 'name'),
    findings.own(at, 'evidence'),
  ]
  const sign = findings.text(at, 'word') || (status === 'accepted' || status === 'covered' ? status : '')
  const times = [findings.text(at, 'since'), findings.text(at, 'late')].filter((one) => one !== '').join(', ')
  /** @type {(Node | string | null)[]} */
  const parts = [
    sign === '' ? null : element('span', { class: 'sign' }, sign),
    severity === rule.severity ? null : element('span', { class: `severity ${severity}` }, severity),
    element('code', {}, findings.own(at, 'id')),
    name === '' ? null : element('span', { class: 'name' }, name),
    element(
      'span',
      { class: 'place' },
      `${findings.text(at, 'accountName')} · ${findings.text(at, 'region')}`,
    ),
    evidence === '' ? null : element('span', { class: 'evidence' }, evidence),
    times === '' ? null : element('span', { class: 'times' }, times),
  ]
  const summary = element('summary', {}, ...parts.flatMap((part) => (part === null ? [] : [part, ' '])))
  const id = `finding-${findings.own(at, 'fingerprint')}`
  return element('li', {}, element('details', { class: 'finding', id, 'data-at': String(at) }, summary))
}

/** What a row hides, drawn when it is opened. @param {Findings} findings @param {HTMLDetailsElement} row */
export function fillRow(findings, row) {
  const at = row.dataset.at === undefined ? -1 : Number(row.dataset.at)
  if (at < 0 || row.childElementCount > 1) return
  const facts = findings.facts(at).map(([label, value]) => {
    return element('div', {}, element('dt', {}, label), element('dd', {}, value))
  })
  const steps = findings.reach(at).map(([state = '', words = '']) => element('li', { class: state }, words))
  if (steps.length > 0)
    row.append(element('ol', { class: 'reach', 'aria-label': 'Way from the internet' }, ...steps))
  row.append(element('dl', { class: 'terms' }, ...facts), linksOf(findings, at))
  const commands = findings.commands(at)
  if (commands !== '') row.append(element('pre', { tabindex: '0' }, element('code', {}, commands.trimEnd())))
}

/** @param {Findings} findings @param {number} at */
function linksOf(findings, at) {
  const address = findings.console(at)
  const link = element('a', { href: `#finding-${findings.own(at, 'fingerprint')}` }, 'Link to this finding')
  // The page's own data has addresses of the web alone; a link that runs something is worth a second look.
  if (!address.startsWith('https://')) return element('p', { class: 'links' }, link)
  return element(
    'p',
    { class: 'links' },
    element('a', { href: address, rel: 'noreferrer' }, 'Open in the console'),
    ' ',
    link,
  )
}

/** Puts a button beside commands that copies them. @param {Element} within */
export function addCopying(within) {
  for (const block of within.querySelectorAll('pre')) {
    if (block.parentElement?.classList.contains('copied') === true) continue
    const button = element('button', { type: 'button', class: 'copy' }, 'Copy')
    button.addEventListener('click', () => void copy(block, button))
    const around = element('div', { class: 'copied' })
    block.replaceWith(around)
    around.append(block, button)
  }
}

/** @param {HTMLElement} block @param {HTMLButtonElement} button */
async function copy(block, button) {
  try {
    await navigator.clipboard.writeText((block.textContent ?? '').trimEnd())
    button.textContent = 'Copied'
  } catch {
    // A browser that lets no page copy: what is selected, the reader copies.
    getSelection()?.selectAllChildren(block)
    button.textContent = 'Selected'
  }
}
