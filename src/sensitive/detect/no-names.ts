/** Words of teams, products and machines: what they stand in is nobody's name. In small letters. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    'team teams squad tribe guild chapter crew group groups department dept division unit units office center centre desk',
    'platform platforms infra infrastructure ops operations devops devsecops secops sysops finops mlops itops sre noc soc',
    'engineering engineers engineer developers developer development dev research science sciences scientist architecture',
    'security identity access management managed manager compliance audit risk legal governance privacy trust safety',
    'cloud clouds data database databases lake warehouse analytics insights intelligence reporting metrics learning machine',
    'network networks networking connectivity edge gateway transit firewall storage backup backups compute container containers',
    'service services service-desk support help helpdesk customer customers success client clients user users member members',
    'account accounts admin admins administrator administrators root system systems bot robot daemon agent agents operator',
    'amazon aws ec2 s3 iam eks ecs rds vpc elb alb nlb ebs efs lambda cloudformation cloudfront cloudtrail cloudwatch',
    'elastic beanstalk auto scaling autoscaling autoscaler cluster clusters node nodes pool pools fleet fargate batch glue',
    'terraform pulumi ansible puppet chef packer jenkins gitlab github actions action runner runners argo argocd flux helm',
    'kubernetes karpenter docker cloudbees datadog splunk elasticsearch kafka redis postgres mysql oracle mongo snowflake',
    'google azure microsoft active directory windows linux ubuntu debian red hat suse apple ibm vmware sap salesforce okta',
    'prod production staging stage test testing tests qa quality assurance sandbox demo shared default internal external',
    'public private temporary legacy new old main core common global central regional local corporate enterprise digital',
    'business finance financial accounting billing payments payment treasury procurement sales marketing growth product products',
    'human resources people hr talent workplace facilities field site reliability release build builds deployment delivery',
    'web website mobile frontend backend full stack api apis app apps application applications software hardware tools tooling',
    'automation pipeline pipelines integration integrations experience design content media search checkout commerce retail',
    'solutions solution technologies technology tech labs lab inc ltd llc gmbh corp corporation company holding holdings ag plc',
    'north south east west central america americas europe asia pacific emea apac latam us eu uk germany france india',
    'unknown none not null na tbd todo undefined unassigned everyone anyone nobody all any the my our your this that',
    'created creator owner owners contact contacts by for of and or in on to from with use used see via per no yes',
    'role roles policy policies stack stacks instance instances server servers image images key keys token secret',
    'control tower landing zone config conformance organizations organization master payer log archive inspector guardduty',
    'monitoring observability logging incident incidents response on-call oncall emergency break glass',
    'project projects program programme initiative workstream migration phase version release january february march april',
    'june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
    'fast launch quick setup explorer advisor optimizer power read only full write view viewer editor contributor execution session single sign sso svc srv sys',
  ]
    .join(' ')
    .split(' '),
)

/** Whether one of the words says that the text names no person. */
export function isNoName(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => NO_NAMES.has(word))
}
