import { CHANGES } from '../../sandbox/aws/changes/changes.ts'
import type { Cloud } from '../../sandbox/aws/changes/cloud.ts'
import { AwsFault } from '../../sandbox/aws/errors.ts'
import { type Command, readCommand } from './input.ts'
import { answerQuery } from './query.ts'
import { look } from './readings.ts'
import { type Fill, linesOf, readStep, type Step } from './script.ts'
import { lookOf, wait } from './waiters.ts'

/** What a person gives who follows a remedy. */
export interface Hand {
  /** What stands for the placeholders that no command has told; null: the command is not for this case. */
  readonly fill: Fill
  /** Changes a file as a comment says (`# In data.json: …`). */
  readonly edit: (text: string) => string
  /** Plays a command of another service than EC2; false: it is not played. */
  readonly others: (step: Step, files: Map<string, string>) => boolean
  /** Files that a comment describes (`# user-data.b64 holds …`). */
  readonly files: Readonly<Record<string, string>>
}

export interface Played {
  /** Commands that were played, as they are written. */
  readonly lines: readonly string[]
  /** Of other services, which are not played. */
  readonly others: readonly string[]
}

/** `<new volume id>`: the operations that make the thing, and where their answers have its id. */
const MADE: Readonly<Record<string, readonly [operations: string, path: string]>> = {
  'new endpoint id': ['CreateVpcEndpoint', 'VpcEndpoint.VpcEndpointId'],
  'new exclusion id': ['CreateVpcBlockPublicAccessExclusion', 'VpcBlockPublicAccessExclusion.ExclusionId'],
  'new group id': ['CreateSecurityGroup', 'GroupId'],
  'new image id': ['CreateImage', 'ImageId'],
  'new instance id': ['RunInstances', 'Instances[0].InstanceId'],
  'new prefix list id': ['CreateManagedPrefixList', 'PrefixList.PrefixListId'],
  'new request id': ['RequestSpotFleet', 'SpotFleetRequestId'],
  'new snapshot id': ['CreateSnapshot CopySnapshot', 'SnapshotId'],
  'new snapshot ids': ['CreateSnapshots', 'Snapshots[].SnapshotId'],
  'new subnet id': ['CreateSubnet', 'Subnet.SubnetId'],
  'new table id': ['CreateRouteTable', 'RouteTable.RouteTableId'],
  'new version': ['CreateLaunchTemplateVersion', 'LaunchTemplateVersion.VersionNumber'],
  'new volume id': ['CreateVolume', 'VolumeId'],
  'new vpc id': ['CreateVpc', 'Vpc.VpcId'],
}

const NEW = /^(?:(first|second) )?(new .+)$/

/** What cannot be had back: nothing may be on its way then, least of all what takes its place. */
const DESTROYING = new Set([
  'CancelSpotFleetRequests',
  'DeleteLaunchTemplateVersions',
  'DeleteNetworkInterface',
  'DeleteSnapshot',
  'DeleteVolume',
  'TerminateInstances',
])

const MOST_LOOKS = 20

/** Plays the commands of a remedy in their order, without a wait that they do not ask for. Throws where one is refused. */
export function play(cli: string, cloud: Cloud, hand: Hand): Played {
  const files = new Map(Object.entries(hand.files))
  const made: { operation: string; answer: object }[] = []
  const lines: string[] = []
  const others: string[] = []
  const fill: Fill = (name) => {
    const [, which, plain] = NEW.exec(name) ?? []
    const [operations, path] = MADE[plain ?? ''] ?? []
    if (operations === undefined || path === undefined) return hand.fill(name)
    const makers = operations.split(' ')
    const ids = made
      .filter(({ operation }) => makers.includes(operation))
      .map(({ answer }) => answerQuery(answer, path))
    const id = which === 'first' ? ids[0] : which === 'second' ? ids[1] : ids.at(-1)
    if (id === undefined) throw new Error(`No command has made the <${name}>.`)
    const texts = [id].flat() as unknown as readonly (string | number)[]
    return texts.join(' ')
  }
  for (const { comment, line } of linesOf(cli)) {
    const step = readStep(line, comment, fill)
    if (step === null) continue
    if (step.words[0] !== 'aws') throw new Error(`Not a command of the AWS CLI: ${step.text}`)
    editFile(comment, files, hand)
    if (step.words[1] !== 'ec2') (hand.others(step, files) ? lines : others).push(line)
    else {
      const answer = perform(step, cloud, files)
      if (answer !== null) made.push(answer)
      lines.push(line)
    }
  }
  return { lines, others }
}

function editFile(comment: string, files: Map<string, string>, hand: Hand): void {
  const [, edited] = /^In ([\w.-]+): ./.exec(comment) ?? []
  if (edited === undefined) return
  const text = files.get(edited)
  if (text === undefined) throw new Error(`There is no ${edited} to be edited.`)
  files.set(edited, hand.edit(text))
}

/** The answer of what made or changed something. */
function perform(
  step: Step,
  home: Cloud,
  files: Map<string, string>,
): { operation: string; answer: object } | null {
  if (step.words[2] === 'wait') {
    const { waiter, words } = lookOf(step.words)
    const command = readCommand(words, files)
    wait(regionOf(home, command), waiter, command)
    return null
  }
  const command = readCommand(step.words, files)
  const cloud = regionOf(home, command)
  const seen = look(cloud, command.operation, command.input)
  if (seen === null) return { operation: command.operation, answer: change(cloud, command) }
  repeat(step.comment, cloud, command, seen)
  if (step.file !== null) files.set(step.file, printed(seen, command))
  return null
}

function regionOf(home: Cloud, { region }: Command): Cloud {
  return region === null ? home : home.elsewhere(region)
}

function change(cloud: Cloud, { operation, input }: Command): object {
  const apply = CHANGES[operation]
  if (apply === undefined) throw new Error(`The sandbox does not play ${operation}.`)
  if (DESTROYING.has(operation) && cloud.isBusy) {
    throw new Error(`${operation} destroys before what was begun is done.`)
  }
  try {
    return apply(cloud, structuredClone(input) as never)
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error
    throw new Error(`${operation}: ${error.code}: ${error.message}`, { cause: error })
  }
}

/** `# Repeat until it says available:`, `# Repeat until it no longer says DOWN:`. */
function repeat(comment: string, cloud: Cloud, command: Command, first: object): void {
  const [, gone, word] = /^Repeat until it (no longer )?says ([\w-]+):$/.exec(comment) ?? []
  if (word === undefined) return
  let answer: object | null = first
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (printed(answer ?? {}, command).includes(`"${word}"`) === (gone === undefined)) return
    cloud.pass()
    answer = look(cloud, command.operation, command.input)
  }
  throw new Error(`${command.operation} never says ${word}.`)
}

function printed(answer: object, { query, output }: Command): string {
  const shown = query === null ? answer : answerQuery(JSON.parse(JSON.stringify(answer)), query)
  return output === 'text' && typeof shown === 'string' ? shown : JSON.stringify(shown)
}
