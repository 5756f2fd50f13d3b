import type { Call, Operation } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { type Bucket, s3State } from './state.ts'

/** Answers about a bucket, in its own region and nowhere else. */
export function ofBucket(read: (bucket: Bucket, call: Call) => string): Operation {
  return (call) => {
    const bucket = call.caller.account.of(s3State).get(call.resource)
    if (bucket === undefined) {
      throw aboutBucket(call.resource, 'NoSuchBucket', 'The specified bucket does not exist')
    }
    refuseElsewhere(bucket, call)
    return read(bucket, call)
  }
}

/** What may be set on a bucket or not; where it is not, S3 says so with an error. */
export function ofSetting<T>(
  read: (bucket: Bucket) => T | null,
  render: (value: T) => string,
  code: string,
  message: string,
): Operation {
  return ofBucket((bucket) => {
    const value = read(bucket)
    if (value === null) throw aboutBucket(bucket.name, code, message)
    return render(value)
  })
}

function aboutBucket(name: string, code: string, message: string): AwsFault {
  return new AwsFault(code, 404, message, { members: { BucketName: name } })
}

/**
 * The endpoint of us-east-1 says which region the signature should have named, the others where the bucket is
 * (S3 API reference, "Error responses").
 */
function refuseElsewhere({ name, region }: Bucket, call: Call): void {
  if (region === call.region) return
  const headers = { 'x-amz-bucket-region': region }
  if (call.region === 'us-east-1') {
    throw new AwsFault(
      'AuthorizationHeaderMalformed',
      400,
      `The authorization header is malformed; the region 'us-east-1' is wrong; expecting '${region}'`,
      { headers, members: { Region: region } },
    )
  }
  throw new AwsFault(
    'PermanentRedirect',
    301,
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    { headers, members: { Endpoint: `${name}.s3.${region}.amazonaws.com`, Bucket: name } },
  )
}
