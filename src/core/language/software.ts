import {words} from './word-list.ts'

/**
 * Products, and companies that stand for their products: a capital letter there names no person. Where a product shares
 * a person's name (Jenkins, Travis, Julia) it belongs here if postmortems mean the product nine times in ten.
 */
export const software = words(`
  accenture activemq adobe adyen aerospike airbnb airbrake airbus airflow aix akamai akka alertmanager alibaba alipay
  allianz alpine amazon amd amplitude anaconda android angular ansible antrea apache apigee apollo appdynamics appium
  apple appoptics aptible arango arangodb arch archaius argo argocd arista arm artifactory aruba asana ascii asterisk
  astro athena atlas atlassian aurora auth0 avro aws azkaban azure backstage ballerina bamboo bancontact bandwidth
  barclays barracuda bazel beanstalk beats bento bigquery binance bionic bitbucket bitcoin bitwarden bizum blackbox
  blazor bloomberg bluetooth boeing bolt bookworm boomi bosch boto boundary braintree brave broadcom brocade bugherd
  bugsnag bugzilla buildah buildkite bullseye bun buster caddy cake calico camel camunda canvas capgemini capistrano
  capybara cargo cassandra castor celery celigo celonis centos ceph cert-manager cfengine chainguard chainlink
  checkmarx checkmk checkpoint chef chrome chromium chronosphere cics cigna cilium circleci cisco citrix citroen
  claude clickhouse clojure cloudflare cloudformation cloudfoundry cloudfront cloudinary cloudtrail cloudwatch cobbler
  cockroach cockroachdb codeberg codeship coherence coinbase collectd compose composer compound conan concourse
  configcat confluence confluent consul contentful contour coralogix coredns cortex cosmos couchbase couchdb coverity
  crates crossplane crowdstrike cucumber cyberark cypress dagster dapr dart dash dashlane databricks datadog dataflow
  dataproc db2 dbt debezium debian deepseek dell deloitte dependabot descheduler deutsche dgraph digitalocean django
  dns docker dockerhub dotnet dragonfly drone dropwizard druid drupal duo dynamo dynamodb dynatrace eclipse ehcache
  ejabberd elastic elasticache elasticsearch electron elixir elk ember emulex envoy epic equinix ericsson erlang etcd
  ethereum ethernet etherscan eureka excel exchange exim expo express fabric facebook faktory falco fargate fastapi
  fastly fauna fedex fedora feign figma filebeat finagle firebase firebird firefox fivetran flagger flagsmith flask
  flink flipt fluentbit fluentd flume flutter flux flyway focal foreman forgejo fortify fortigate fortinet freebsd
  freshdesk fujitsu fullstory gartner gatling gatsby gemini gentoo geode gerrit giropay git gitea github gitlab
  glacier glassfish glue gluster gmail gnome go godaddy golang google gradle grafana grape graphite graphql graylog
  greenplum gremlin grpc guava gunicorn gusto hadoop hangfire haproxy harbor hardhat hashicorp haskell hasura
  hazelcast hbase heap helidon helm helmfile hermes heroku hetzner hibernate hive homebrew honeycomb honeywell hotjar
  hoverfly hpux hsbc huawei hubspot hudi hudson huginn humio hyper-v hystrix ibm iceberg icinga ideal ignite illumina
  illumos imgix impala imperva incapsula infinispan influx influxdb infobip informatica informix infosys ingress
  instagram instana intel intellij intercom ionic ios ipad iphone irix istio jaeger jammy janusgraph jboss jenkins
  jest jetbrains jetty jfrog jira jmeter jpmorgan juju juniper jupyter k6 kafka kali karma karpenter katello keda
  keepalived kernel keycloak kibana kindle kinesis klarna knative knoppix kong kotlin kpmg kubeflow kubelet kubernetes
  kudu kustomize kyverno lambda landscape laravel lastpass latex launchdarkly lenovo lerna letsencrypt liberty libvirt
  lightstep limelight linear linkerd linux liquibase litmus lloyds locust loggly logrocket logstash loki longhorn
  looker lua lucene lufthansa luigi lustre lxc lyft maas macos maersk magento mailchimp mailgun mandrake manjaro
  mantis mapbox marathon mariadb markdown marketo mastercard mattermost maven mayastor mckinsey mellanox memcached
  memsql meraki mercurial mesos messagebird metabase metacat metaflow metallb metricbeat micrometer micronaut
  microsoft mikrotik mimir minikube minio mint mitsubishi mixpanel mlflow modsecurity mollie mongo mongodb monzo
  mozilla mule mulesoft mysql n26 n8n nagios namecheap nats neo4j neon nessus nestle netapp netbox netbsd netezza
  netflix netlify netscaler netsuite newrelic nexus nginx nimbus nixos noble node nodejs nokia nomad notion novell npm
  nuget nutanix nvidia octopus odoo okta okteto oozie opa openbsd opensea opensearch openshift openssl openstack
  opentelemetry openvpn opsgenie optimizely oracle orientdb outlook pacemaker packer pact pagerduty paloalto panasonic
  pandas papertrail parquet patroni payara paypal percona perl phabricator phoenix php pinecone pingdom pingone pinot
  pinpoint pinterest pix pixel plaid planetscale playwright plivo podman polars portainer postfix postgres postgresql
  postman powershell presto prisma prometheus proxmox proxysql pubsub pulp pulsar pulumi puma puppet pwc pypi python
  pytorch qdrant qlik qlogic qualcomm qualys quarkus quartz quay rabbitmq rackspace raft rails rancher rapid7
  raspberry raygun razorpay react realm redhat redis redpanda redshift redux refinitiv renovate resilience4j resque
  retool revolut riak ribbon rippling rockset rollbar rollup rook route53 rsync rubocop rubygems ruckus rudderstack
  rundeck rust rustup ryanair safari sailpoint salesforce salt saltstack samba samsung santander sap satellite
  sberbank scala scalyr scylla scylladb segment seldon selenium semaphore sendgrid sendmail sensu sentry sepa
  servicenow sharp shopify sidecar sidekiq siemens signalfx sigstore sinch singlestore skaffold skoda sky skype
  skywalking slack slackware sleuth smartos snowflake snyk socket sofort solana solaris solr sonar sonarqube sonarr
  sonatype sonicwall sony sophos spacewalk spanner sparc spark sphinx spinnaker splitio splunk spotify spring sqlite
  sqs square squid stackdriver stackpath starling statsd statsig statuspage storybook strapi stretch stripe subversion
  sumologic supabase superset supervisor svelte swagger swift swish sybase symantec symfony systemd tableau tailscale
  tanka tarantool teamcity teams tekton telefonica telegraf telegram telekom teleport telepresence telstra tempo
  temporal tenable tencent teradata terraform terragrunt tesco tesla thales thanos thycotic tibco tidb tomcat toshiba
  traefik trail travis tray trello trino trivy tuxedo twilio twitch twitter typescript uber ubiquiti ubuntu
  ultralytics umami unicode unifi unity unleash ups upstash uptime vagrant valkey varnish vault vector velero veracode
  vercel verizon vertica vertx victoriametrics victorops vimeo vipps visa vitess vmware vodafone volkswagen vonage
  vscode waf walmart watchguard wazuh weave weaviate weblogic webpack webrick websphere wellsfargo whatsapp wildfly
  windows wireguard wiremock wireshark wise wiz wordpress workato workday worldpay xen xenial xerox yandex yarn
  youtube yugabyte zabbix zapier zeebe zendesk zephyr zipkin zookeeper zoom zos zscaler zulip zuul
`)

/** Names of products in two words of which the first alone could be a person. */
export const productPhrases =
  /^(?:victoria ?metrics|morgan stanley|john lewis|wells fargo|marks (?:&|and) spencer|thomson reuters|ernst (?:&|and) young|goldman sachs|merrill lynch|charles schwab|philip morris|johnson (?:&|and) johnson|harley davidson|apollo federation|raspberry pi|google \p{L}+|amazon \p{L}+|azure \p{L}+|grace hopper|ada lovelace|tesla \p{L}+)$/iu
