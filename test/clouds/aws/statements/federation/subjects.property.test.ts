import { describe, expect, it } from '@jest/globals'
import { seededRandom, type Random } from '../../../../../sandbox/random.ts'
import type { Subject } from '../../../../../src/clouds/aws/statements/federation/github.ts'
import { judgedGithub } from './github-judged.ts'

/** Subjects that strangers can have, with names made of what the patterns are made of. */
function strangeSubject(random: Random): string {
  const owner = random.pick(['evil', 'acme-evil', 'xacme', 'a', 'acmee'])
  const repository = random.pick(['shop', 'shop-2', 'x', 'acme'])
  const ids = random.below(2) === 0 ? ['', ''] : ['@9', '@8']
  const name = `${owner}${ids[0]}/${repository}${ids[1]}`
  const text = random.pick(['main', 'a@1/b', 'acme/shop', 'refs/heads/main', 'x/acme/shop', 'production'])
  const context = random.pick([
    `ref:refs/heads/${text}`,
    `ref:refs/tags/${text}`,
    `environment:${text}`,
    'pull_request',
  ])
  switch (random.below(6)) {
    case 0:
      return context
    case 1:
      return `${context}:repo:${name}`
    case 2:
      return `repository_owner:${owner}:${context}`
    default:
      return `repo:${name}:${context}`
  }
}

/** Pieces of subjects with wildcards between. */
function madePattern(random: Random): string {
  const pieces = [
    'repo:',
    'acme',
    'acme@1',
    '/',
    'shop',
    'shop@2',
    ':',
    'ref:refs/heads/',
    'main',
    'environment:',
    'production',
    'pull_request',
    '*',
    '*',
    '?',
    'acme/shop',
    ':ref:',
    'ref:refs/tags/',
    '@1/',
  ]
  const length = 2 + random.below(6)
  return Array.from({ length }, () => random.pick(pieces)).join('')
}

function fits(pattern: string, text: string): boolean {
  const body = Array.from(pattern, (one) =>
    one === '*' ? '[^]*' : one === '?' ? '[^]' : one.replaceAll(/[$()+.[\\\]^{|}]/g, String.raw`\$&`),
  )
  return new RegExp(`^${body.join('')}$`).test(text)
}

const STRANGERS: ReadonlySet<Subject> = new Set<Subject>(['any', 'any-owner', 'missing', 'reusable-workflow'])

describe('patterns of subjects, against subjects of strangers', () => {
  it('none that a stranger can fit is taken for one of an owner', () => {
    const random = seededRandom('subjects')
    let open = 0
    let closed = 0
    for (let index = 0; index < 500; index += 1) {
      const pattern = madePattern(random)
      const { subject, isCertain } = judgedGithub({
        condition: { StringLike: { sub: pattern } },
        subject: 'any',
        why: '',
      })
      const subjects = Array.from({ length: 60 }, () => strangeSubject(random))
      const stranger = subjects.find((one) => fits(pattern, one))
      if (STRANGERS.has(subject)) open += 1
      else closed += 1
      if (stranger !== undefined && isCertain && !STRANGERS.has(subject)) {
        throw new Error(`${pattern} fits ${stranger}, and is taken for ${subject}`)
      }
    }
    expect(Math.min(open, closed)).toBeGreaterThan(40)
  })

  it('and one that the owner’s own workflows fit is not taken for nobody’s', () => {
    const random = seededRandom('own')
    const own = [
      'repo:acme/shop:ref:refs/heads/main',
      'repo:acme@1/shop@2:environment:production',
      'repo:acme/shop:pull_request',
    ]
    let fitting = 0
    for (let index = 0; index < 2_000; index += 1) {
      const pattern = madePattern(random)
      if (!own.some((one) => fits(pattern, one))) continue
      fitting += 1
      const { subject } = judgedGithub({
        condition: { StringLike: { sub: pattern } },
        subject: 'any',
        why: '',
      })
      expect([pattern, subject]).not.toEqual([pattern, 'nobody'])
    }
    expect(fitting).toBeGreaterThan(20)
  })
})
