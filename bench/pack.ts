import { awsEnvironment, startAws } from '../sandbox/aws/server.ts'
import { generateOrganisation } from '../sandbox/aws/generate.ts'
import { collectAws } from '../src/clouds/aws/collect.ts'
import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { evaluateScope } from '../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE, type ScopeContent } from '../src/evaluate/scope-content.ts'
import { DERIVED } from '../src/clouds/clouds.ts'
import { derive, sourcesOf, type ReadScope } from '../src/derive/derive.ts'
import { loadRules } from '../src/rules/load/load.ts'
import { neededKinds } from '../src/rules/load/needed-kinds.ts'

const ACCOUNT = '111122223333'
/** Warm, as the second of many scopes of a run is. */
const ROUNDS = 7

export interface PackFigures {
  readonly rules: number
  readonly loadMilliseconds: number
  readonly resources: number
  readonly violations: number
  /** The quickest round. */
  readonly deriveMilliseconds: number
  readonly evaluateMilliseconds: number
}

/** The packs that ship, against one region of the sandbox as it was read, with nothing derived yet. */
export async function benchPack(instances: number): Promise<PackFigures> {
  const start = performance.now()
  const options = { workspace: process.cwd(), model: AWS_KINDS, now: new Date(), examples: 'own' } as const
  const { rules } = loadRules(['default'], options)
  const loadMilliseconds = performance.now() - start
  const needs = new Set(neededKinds(rules))
  const scope = await readRegion(needs, instances)
  const account = { id: ACCOUNT, name: 'bench', partition: 'aws', environment: 'production' }
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [derived, deriveMilliseconds] = timed(() => derive(scope, needs, DERIVED))
    const content: ScopeContent = { ...derived, account, above: NOTHING_ABOVE }
    const [{ violations }, evaluateMilliseconds] = timed(() => evaluateScope(rules, content))
    return { violations: violations.length, deriveMilliseconds, evaluateMilliseconds }
  })
  return {
    rules: rules.length,
    loadMilliseconds,
    resources: scope.resources.length,
    violations: rounds[0]?.violations ?? 0,
    deriveMilliseconds: Math.min(...rounds.map((round) => round.deriveMilliseconds)),
    evaluateMilliseconds: Math.min(...rounds.map((round) => round.evaluateMilliseconds)),
  }
}

async function readRegion(needs: ReadonlySet<string>, instances: number): Promise<ReadScope> {
  const organisation = generateOrganisation({
    seed: 'pack',
    accounts: [{ id: ACCOUNT, name: 'bench' }],
    regions: ['us-east-1', 'eu-central-1'],
    securityGroups: instances,
    instances,
    volumes: instances,
    openGroups: Math.ceil(instances / 50),
  })
  const aws = await startAws(organisation)
  // The SDK looks for keys there and nowhere else.
  Object.assign(process.env, awsEnvironment(aws, ACCOUNT))
  try {
    const kinds = [...needs, ...sourcesOf(needs, DERIVED)].filter((need) => !need.includes('.'))
    const tools = {
      logger: QUIET,
      signal: new AbortController().signal,
      now: () => new Date(),
      environment: process.env,
    }
    for await (const read of collectAws({ ...REQUEST, kinds }, tools)) {
      if (read.region === 'eu-central-1') return { ...read, account: ACCOUNT }
    }
    throw new Error('the sandbox has no region')
  } finally {
    await aws.close()
  }
}

const REQUEST = { accounts: [], role: null, externalId: null, regions: ['eu-central-1'] }

const QUIET = {
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  group: <T>(_: string, work: () => Promise<T>) => work(),
}

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}
