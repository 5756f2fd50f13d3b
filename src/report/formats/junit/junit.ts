import type { Part } from '../../../text/recurring.ts'
import type { View } from '../../view.ts'
import type { TestCase, TestSuite } from './cases.ts'
import { ruleSuites } from './rule-suites.ts'
import { runSuite } from './run-suite.ts'
import { element, openTag } from './xml.ts'

interface Tally {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

/**
 * junit.xml, as the dashboards of Jenkins, GitLab and GitHub read it: a suite for the run and one for each rule that has
 * cases. A violation is a failure, what is unknown, accepted or covered is skipped and says so, and only what was read to
 * its end and holds nothing passes. Valid against the schema of Jenkins' xUnit plugin.
 */
export function* renderJunit(view: View): Generator<Part> {
  const { startedAt, finishedAt } = view.run
  const suites = [runSuite(view), ...ruleSuites(view)]
    .map((suite) => ({ suite, tally: tallyOf(suite) }))
    .filter(({ tally }) => tally.tests > 0)
  const { skipped: _, ...all } = suites.map(({ tally }) => tally).reduce(sumOf)
  const time = Math.max(0, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000).toFixed(3)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `${openTag('testsuites', { name: `Cloud Baseline: ${view.headline}`, ...all, time })}\n`
  for (const { suite, tally } of suites) {
    const timestamp = startedAt.slice(0, 19)
    yield `  ${openTag('testsuite', { name: suite.name, ...tally, time: '0', timestamp })}\n`
    for (const one of suite.cases()) yield* caseParts(one)
    yield '  </testsuite>\n'
  }
  yield '</testsuites>\n'
}

function tallyOf({ cases }: TestSuite): Tally {
  let tests = 0
  const by = { failure: 0, error: 0, skipped: 0 }
  for (const { outcome } of cases()) {
    tests += 1
    if (outcome !== null) by[outcome.element] += 1
  }
  return { tests, failures: by.failure, errors: by.error, skipped: by.skipped }
}

function sumOf(a: Tally, b: Tally): Tally {
  return {
    tests: a.tests + b.tests,
    failures: a.failures + b.failures,
    errors: a.errors + b.errors,
    skipped: a.skipped + b.skipped,
  }
}

function* caseParts({ classname, name, outcome }: TestCase): Generator<Part> {
  const attributes = { classname, name, time: '0' }
  if (outcome === null) {
    yield `    ${openTag('testcase', attributes, true)}\n`
    return
  }
  const { element: tag, type, text } = outcome
  const { message, lines } = text()
  yield `    ${openTag('testcase', attributes)}`
  yield* element(tag, { type, message }, lines)
  yield '</testcase>\n'
}
