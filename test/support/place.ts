/** Where things are, and what they are, unless a test says otherwise. */
export const REGION = 'eu-west-1'
export const GROUP = 'aws_ec2_security_group'
