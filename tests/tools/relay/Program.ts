// What a screen of pairings written with Relay asks for. It is compiled, never run.
import { graphql } from "react-relay";

export const screen = graphql`
  query ProgramScreenQuery($id: ID!) {
    node(id: $id) {
      ...Program_cohort @alias
    }
  }
`;

export const program = graphql`
  fragment Program_cohort on Cohort @refetchable(queryName: "ProgramRefetchQuery") {
    name
    phase
    milestones { name from to state }
    ...Program_pairings
  }
`;

export const pairings = graphql`
  fragment Program_pairings on Cohort
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
  @refetchable(queryName: "ProgramPairingsQuery") {
    pairings(first: $first, after: $after, order: [{ proposedAt: ASC }]) @connection(key: "Program_pairings", filters: []) {
      totalCount
      edges {
        node { ...Program_pairing }
      }
    }
  }
`;

// Both ways, as a table that is opened in its middle.
export const applications = graphql`
  fragment Program_applications on Query
  @argumentDefinitions(first: { type: "Int" }, after: { type: "String" }, last: { type: "Int" }, before: { type: "String" })
  @refetchable(queryName: "ProgramApplicationsQuery") {
    applications(first: $first, after: $after, last: $last, before: $before, where: { status: { eq: SUBMITTED } })
      @connection(key: "Program_applications", filters: ["where"]) {
      edges { node { id status member { name } } }
    }
  }
`;

export const pairing = graphql`
  fragment Program_pairing on Pairing @refetchable(queryName: "ProgramPairingQuery") {
    id
    status
    version
    mentor { name institution }
    mentee { name institution }
  }
`;

export const propose = graphql`
  mutation ProgramProposeMutation($input: ProposePairingInput!, $connections: [ID!]!) {
    proposePairing(input: $input) {
      pairing @prependNode(connections: $connections, edgeTypeName: "PairingsEdge") { ...Program_pairing }
      errors {
        __typename
        ... on Error { code message path }
        ... on MentorIsFullError { capacity }
      }
    }
  }
`;

export const follow = graphql`
  subscription ProgramFollowSubscription {
    onPairingEvent { type pairing { ...Program_pairing } }
  }
`;
