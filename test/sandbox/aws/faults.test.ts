import { DescribeVolumesCommand, DescribeVpcsCommand } from '@aws-sdk/client-ec2'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import type { FaultKind } from '../../../sandbox/aws/faults.ts'
import { ec2, HOME, OTHER, start, sts } from './sandbox.ts'

const volumes = new DescribeVolumesCommand({})

describe('faults', () => {
  it('deny as EC2 and STS deny', async () => {
    const aws = await start()
    aws.faults.deny({ operation: ['DescribeVolumes', 'AssumeRole'] })
    await expect(ec2(aws).send(volumes)).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message:
        `You are not authorized to perform this operation. User: arn:aws:iam::${HOME}:user/ci is not authorized ` +
        'to perform: ec2:DescribeVolumes because no identity-based policy allows the ec2:DescribeVolumes action',
      $metadata: expect.objectContaining({ httpStatusCode: 403 }),
    })
    const RoleArn = `arn:aws:iam::${OTHER}:role/audit/reader`
    const command = new AssumeRoleCommand({ RoleArn, RoleSessionName: 'scan', ExternalId: 'xyz' })
    await expect(sts(aws).send(command)).rejects.toMatchObject({ name: 'AccessDenied' })
    aws.faults.clear()
    aws.faults.deny({ region: 'us-east-1' }, 'scp')
    await expect(ec2(aws).send(volumes)).rejects.toThrow('with an explicit deny in a service control policy')
  })

  it.each<[FaultKind, string, number]>([
    [{ kind: 'throttle' }, 'RequestLimitExceeded', 503],
    [{ kind: 'server-error', status: 500 }, 'InternalError', 500],
    [{ kind: 'server-error', status: 503 }, 'Unavailable', 503],
    [
      { kind: 'error', status: 400, code: 'OptInRequired', message: 'You are not subscribed' },
      'OptInRequired',
      400,
    ],
  ])('answer with %j', async (what, name, httpStatusCode) => {
    const aws = await start()
    aws.faults.add({}, what)
    await expect(ec2(aws).send(volumes)).rejects.toMatchObject({
      name,
      $metadata: expect.objectContaining({ httpStatusCode }),
    })
    expect(aws.log.matching()).toMatchObject([{ code: name, status: httpStatusCode, fault: what.kind }])
  })

  it('truncate, answer a web page, abort and close', async () => {
    const aws = await start()
    const authorization = `AWS4-HMAC-SHA256 Credential=${aws.organisation.account(HOME).keys.accessKeyId}/20260101/us-east-1/ec2/aws4_request`
    const get = (): Promise<Response> =>
      fetch(`${aws.url}/?Action=DescribeVolumes`, { headers: { authorization } })
    const whole = await (await get()).text()
    const truncation = aws.faults.truncate({})
    const cut = await (await get()).text()
    expect(cut.length).toBe(Math.floor(whole.length / 2))
    expect(cut).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<DescribeVolumesResponse /)
    truncation.remove()
    const page = aws.faults.html({})
    expect(await (await get()).text()).toMatch(/^<!DOCTYPE html>/)
    page.remove()
    const abort = aws.faults.abort({})
    const aborted = await get()
    await expect(aborted.text()).rejects.toThrow('terminated')
    abort.remove()
    aws.faults.close({})
    await expect(get()).rejects.toThrow('fetch failed')
    expect(aws.log.matching().map(({ fault, status }) => [fault, status])).toEqual([
      [null, 200],
      ['truncate', 200],
      ['html', 200],
      ['abort', 200],
      ['close', null],
    ])
  })

  it('hit so many calls, after so many', async () => {
    const aws = await start()
    const fault = aws.faults.throttle({ operation: 'DescribeVolumes', after: 1, times: 2 })
    const client = ec2(aws)
    const results: string[] = []
    for (let call = 0; call < 5; call += 1) {
      await client.send(new DescribeVpcsCommand({}))
      results.push(
        await client.send(volumes).then(
          () => 'ok',
          (error: Error) => error.name,
        ),
      )
    }
    expect(results).toEqual(['ok', 'RequestLimitExceeded', 'RequestLimitExceeded', 'ok', 'ok'])
    expect(fault.hits).toBe(2)
  })

  it('hit one account and one region only', async () => {
    const aws = await start()
    aws.faults.deny({ account: OTHER, region: 'eu-west-1' })
    await expect(ec2(aws, { account: HOME, region: 'eu-west-1' }).send(volumes)).resolves.toHaveProperty(
      'Volumes',
    )
    await expect(ec2(aws, { account: OTHER, region: 'us-east-1' }).send(volumes)).resolves.toHaveProperty(
      'Volumes',
    )
    await expect(ec2(aws, { account: OTHER, region: 'eu-west-1' }).send(volumes)).rejects.toThrow(
      'not authorized',
    )
  })

  it('hang until the server closes', async () => {
    const aws = await start()
    aws.faults.hang({})
    const call = ec2(aws).send(volumes)
    while (aws.log.count({ fault: 'hang' }) === 0) await setTimeout(5)
    expect(aws.log.matching()).toMatchObject([{ ms: null, status: null }])
    await Promise.all([expect(call).rejects.toThrow('socket hang up'), aws.close()])
  })
})

describe('the request log', () => {
  it('counts requests and how many were in flight', async () => {
    const aws = await start(undefined, { delayMs: 30 })
    const clients = [ec2(aws), ec2(aws, { region: 'eu-west-1' })]
    await Promise.all(
      clients.flatMap((client) => [client.send(volumes), client.send(new DescribeVpcsCommand({}))]),
    )
    expect(aws.log.maxInFlight).toBeGreaterThan(1)
    expect(aws.log.maxInFlight).toBeLessThanOrEqual(4)
    expect(aws.log.maxInFlightOf(HOME, 'eu-west-1')).toBeLessThanOrEqual(2)
    expect(aws.log.countBy('operation')).toEqual([
      ['DescribeVolumes', 2],
      ['DescribeVpcs', 2],
    ])
    expect(aws.log.count({ region: 'eu-west-1', operation: 'DescribeVpcs' })).toBe(1)
    aws.log.clear()
    expect([aws.log.count(), aws.log.maxInFlight]).toEqual([0, 0])
  })
})
