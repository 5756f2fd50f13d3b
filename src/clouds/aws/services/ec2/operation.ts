import { operationsOf } from '../../client/operation.ts'

export const ec2 = operationsOf('ec2')
