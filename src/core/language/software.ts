import {words} from './word-list.ts'

/**
 * Products, and companies that stand for their products: a capital letter there names no person. Where a product shares
 * a person's name (Jenkins, Travis, Julia) it belongs here if postmortems mean the product nine times in ten.
 */
export const software = words(`
  toyota cortana siri jarvis clippy ford abb abbott accenture acer acme activemq adobe adyen aegon aeroflot aerospike ahold airbnb airbrake airbus airflow
  airtel aix akamai akka alcatel aldi alertmanager alibaba alipay allegro allianz alpine alstom amazon amd amplitude
  anaconda android angular ansible anthropic antrea aon apache apc apigee apollo appdynamics appium apple appoptics
  aptible aramco arango arangodb arcelormittal arch archaius argo argocd arista arla arm artifactory aruba asana ascii
  asterisk astro asus athena atlas atlassian audacity aurora auth0 aviva avro aws axa azkaban azure backstage bae
  balenciaga ballerina bamboo bancontact bandwidth barclays barracuda basf bayer bazel bbva beanstalk beats becton
  benetton bento bic bigquery binance bionic biotek bitbucket bitcoin bitwarden bixby bizum blackbox blazor blender
  bloomberg bluetooth bmw bnp boeing bolt bombardier bookworm boomi bosch boto boundary bouygues braintree brave
  broadcom brocade bugherd bugsnag bugzilla buildah buildkite bullseye bun bupa burberry burger buster caddy cake
  calico calor camel camunda canon canva canvas capgemini capistrano capybara cargo carrefour cassandra castor
  caterpillar celery celigo celonis centos ceph cert-manager ceva cfengine chainguard chainlink checkmarx checkmk
  checkpoint chef chevron chrome chromium chronosphere cics cigna cilium circleci cisco citigroup citrix citroen clair
  claude clickhouse clojure clorox cloudflare cloudformation cloudfoundry cloudfront cloudinary cloudtrail cloudwatch
  cobbler coca-cola cockroach cockroachdb codeberg codeship coherence coinbase colgate collectd comcast compaq compose
  composer compound conan concourse configcat confluence confluent consul contentful continental contoso contour
  coralogix coredns cortana cortex cosmos costco couchbase couchdb coverity crates crossplane crowdstrike cucumber
  cummins cyberark cypress dacia dagster daimler danaher danone dapr dart dash dashlane dassault databricks datadog
  dataflow dataproc db2 dbt debezium debian deepseek deezer dell deloitte delonghi dependabot descheduler deutsche
  dgraph diageo dialogflow digitalocean django dns docker dockerhub doordash dotnet drager dragonfly drone dropwizard
  druid drupal duo duracell dynamo dynamodb dynatrace dyson easyjet ebay eclipse edeka edf ehcache ejabberd elastic
  elasticache elasticsearch electrolux electron elixir elk elsevier ember emulex enel engie envoy eon epic epson
  equifax equinix ericsson erlang esso etcd ethereum ethernet etherscan etisalat eureka evernote excel exchange exim
  expedia expo express exxon fabric fabrikam facebook faktory falco fargate fastapi fastly fauna fedex fedora feign
  ferrero fiat figma filebeat finagle finnair firebase firebird firefox fivetran flagger flagsmith flask flink flipt
  fluentbit fluentd flume flutter flux flyway focal foreman forgejo fortify fortigate fortinet freebsd fresenius
  freshdesk fujitsu fullstory garmin gartner gatling gatsby gemini generali gentoo geode gerrit gillette gimp giropay
  git gitea github gitlab glacier glassfish glaxo globex glovo glue gluster gmail gnome go godaddy golang goodyear
  google gradle grafana grape graphite graphql graylog greenpeace greenplum gremlin grpc grundfos guava gunicorn gusto
  hadoop haier halliburton hangfire hapag haproxy harbor hardhat hashicorp haskell hasura hazelcast hbase heap
  heineken helidon helm helmfile henkel heraeus hermes heroku hertz hetzner hibernate hisense hitachi hive homebrew
  honda honeycomb honeywell hotjar hoverfly hpux hsbc huawei hubble hubspot hudi hudson huginn humio husqvarna hyper-v
  hystrix hyundai iberia ibm iceberg icinga ideal ignite ikea illumina illumos imgix impala imperva incapsula infineon
  infinispan influx influxdb infobip informatica informix infosys ing ingress initech inkscape instagram instana intel
  intellij intercom ionic ios ipad iphone irix istio isuzu iveco jaeger jammy janusgraph jboss jenkins jest jetblue
  jetbrains jetty jfrog jira jmeter jpmorgan juju juniper jupyter k6 kafka kahoot kali karma karpenter kaspersky
  katello kawasaki keda keepalived kellogg kernel keybase keycloak kia kibana kindle kinesis klarna knative knoppix komatsu
  kong kotlin kpmg krones kubeflow kubelet kubernetes kudu kuka kustomize kyndryl kyocera kyverno lambda landscape
  laravel lastpass latex launchdarkly lego leica leitz lenovo lerna letsencrypt lexmark liberty libvirt lidl liebherr
  lightstep limelight linde linear linkerd linux liquibase litmus lloyds locust loggly logitech logrocket logstash
  loki longhorn looker loreal lua lucene lufthansa luigi lustre lxc lyft maas macos maersk magento mailchimp mailgun
  makita mandrake manjaro mantis mapbox marathon mariadb markdown marketo mastercard mattel mattermost maven mayastor
  mazda mcafee mcdonalds mckinsey medtronic mellanox memcached memsql meraki merck mercurial mesos messagebird
  metabase metacat metaflow metallb metricbeat michelin microchip micrometer micronaut microsoft miele mikrotik mimir
  minikube minio mint mitsubishi mixpanel mlflow moderna modsecurity molex mollie mongo mongodb monoprix monsanto
  monzo moodle motorola mozilla mule mulesoft mysql n26 n8n nagios namecheap nationwide nats natwest nec neo4j neon
  nessus nestle netapp netbox netbsd netezza netflix netgear netlify netscaler netsuite newrelic nexus nginx nikon
  nimbus nintendo nissan nixos noble node nodejs nokia nomad nordea northwind norton notepad notion novartis novell
  novo npm nuget nutanix nvidia obsidian ocado octopus odoo okta okteto olympus omron oneplus oozie opa opel openbsd
  opensea opensearch openshift openssl openstack opentelemetry openvpn opsgenie optimizely optus oracle orientdb
  outlook pacemaker packer pact pagerduty paloalto panasonic pandas papertrail parquet patroni payara paypal pepsi
  percona perl pfizer phabricator philips phoenix php pinecone pingdom pingone pinot pinpoint pinterest pirelli pix
  pixel plaid planetscale playstation playwright plivo podman polars polycom porsche portainer postfix postgres
  postgresql postman powershell presto prisma prometheus proton proxmox proxysql pubsub pulp pulsar pulumi puma puppet
  pwc pypi python pytorch qantas qdrant qiagen qlik qlogic qualcomm qualys quarkus quartz quay rabbitmq rabobank
  rackspace raft rails rancher rapid7 rasa raspberry raygun raytheon razorpay react realm redhat redis redpanda
  redshift redux reebok refinitiv renault renovate resilience4j resque retool reuters revlon revolut riak ribbon ricoh
  rippling rivian roche rockset rollbar rollup rook roomba rosneft route53 rsync rubocop rubygems ruckus rudderstack
  rundeck rust rustup ryanair safari safaricom sailpoint sainsbury salesforce salt saltstack samba samsung sandoz
  sanofi santander sap satellite sberbank scala scalyr schlumberger scylla scylladb seagate segment seldon selenium
  semaphore sendgrid sendmail sensu sentry sepa sephora servicenow sharp shein shopify sidecar sidekiq siemens
  signalfx sigstore silverstripe sinch singlestore skaffold skoda sky skype skyscanner skywalking slack slackware
  sleuth smartos snowflake snyk socket sodexo sofort softbank solana solaris solr sonar sonarqube sonarr sonatype
  sonicwall sony sophos spacewalk spanner sparc spark sphinx spinnaker splitio splunk spotify spring sqlite sqs square
  squid stackdriver stackpath starling statoil statsd statsig statuspage storybook strapi stretch stripe subaru
  subversion suez sumologic supabase superset supervisor suzuki svelte swagger swatch swift swish swisscom sybase
  symantec symfony syngenta synology systemd tableau tailscale tanka tarantool tata teamcity teams tekton telefonica
  telegraf telegram telekom teleport telepresence telia telstra telus tempo temporal temu tenable tencent teradata
  terraform terragrunt tesco tesla tetrapak teva thales thanos thermofisher thunderbird thycotic thyssenkrupp tibco
  tidb tiktok tissot tmobile todoist tomcat tomtom toshiba totalenergies traefik trail transferwise travis tray trello
  trino tripadvisor trivy tuxedo twilio twitch twitter typescript uber ubiquiti ubuntu ultralytics umami unicode
  unicredit unifi unilever uniqlo unity unleash ups upstash uptime vagrant vaillant valeo valkey varnish vattenfall
  vault vector velero veolia veracode vercel verizon vertica vertx vestas viasat victoriametrics victorops vimeo vipps
  visa vitess vmware vodafone volkswagen volvo vonage vscode waf waitrose walmart warby watchguard wazuh weave
  weaviate weblogic webpack webrick websphere wellsfargo whatsapp whirlpool wildfly windows wirecard wireguard
  wiremock wireshark wise wiz wolters wordpress workato workday worldline worldpay xen xenial xerox xiaomi yamaha
  yandex yarn youtube yugabyte zabbix zalando zapier zeebe zeiss zendesk zephyr ziggo zipkin zookeeper zoom zos
  zscaler zulip zuul zyxel
`)

/** Names of products in two words of which the first alone could be a person. */
export const productPhrases =
  /^(?:victoria ?metrics|morgan stanley|john lewis|wells fargo|marks (?:&|and) spencer|thomson reuters|ernst (?:&|and) young|goldman sachs|merrill lynch|charles schwab|philip morris|johnson (?:&|and) johnson|harley davidson|apollo federation|raspberry pi|google \p{L}+|amazon \p{L}+|azure \p{L}+|james webb|carl zeiss|ernst leitz|prince (?:george|rupert|edward island)|jane roe|jane doe|richard roe|hewlett packard|philip morris|grace hopper|ada lovelace|tesla \p{L}+)$/iu
