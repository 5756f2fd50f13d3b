/** Who makes a call, in the forms of CloudTrail's userIdentity ("CloudTrail userIdentity element"). */
export interface CallerOfEvent {
  /** Username in LookupEvents. */
  readonly user: string
  readonly identity: Readonly<Record<string, unknown>>
  readonly source: string
  readonly userAgent: string
}

interface Place {
  readonly source?: string
  readonly userAgent?: string
}

const CLI = 'aws-cli/2.31.0 md/awscrt#0.28.1 ua/2.1 os/linux#6.8 md/arch#x86_64 lang/python#3.13.7'

function from({
  source = '203.0.113.7',
  userAgent = CLI,
}: Place): Pick<CallerOfEvent, 'source' | 'userAgent'> {
  return { source, userAgent }
}

export function assumedRole(
  account: string,
  role: string,
  session: string,
  place: Place = {},
): CallerOfEvent {
  const id = 'AROASBOXEXAMPLE000000'
  return {
    user: session,
    identity: {
      type: 'AssumedRole',
      principalId: `${id}:${session}`,
      arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
      accountId: account,
      accessKeyId: 'ASIASBOXEXAMPLE00000',
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: id,
          arn: `arn:aws:iam::${account}:role/${role}`,
          accountId: account,
          userName: role,
        },
        attributes: { creationDate: '2026-11-27T01:55:00Z', mfaAuthenticated: 'false' },
      },
    },
    ...from(place),
  }
}

export function iamUser(account: string, userName: string, place: Place = {}): CallerOfEvent {
  return {
    user: userName,
    identity: {
      type: 'IAMUser',
      principalId: 'AIDASBOXEXAMPLE000000',
      arn: `arn:aws:iam::${account}:user/${userName}`,
      accountId: account,
      accessKeyId: 'AKIASBOXEXAMPLE00000',
      userName,
    },
    ...from(place),
  }
}

export function rootUser(account: string, place: Place = {}): CallerOfEvent {
  return {
    user: 'root',
    identity: { type: 'Root', principalId: account, arn: `arn:aws:iam::${account}:root`, accountId: account },
    ...from(place),
  }
}

/** `autoscaling.amazonaws.com` */
export function awsService(name: string): CallerOfEvent {
  return {
    user: name,
    identity: { type: 'AWSService', invokedBy: name },
    source: name,
    userAgent: name,
  }
}
