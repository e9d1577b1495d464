// The part of the contract that is measured, resolved the usual way: a statement per list, data loaders per relation.
import DataLoader from 'dataloader'
import * as db from './database.mjs'

export const typeDefs = `
  scalar DateTime
  scalar LocalDate
  enum PairingStatus { PROPOSED APPROVED ANNOUNCED CONFIRMED ACTIVE PAUSED COMPLETED VOIDED DECLINED EXPIRED ENDED_EARLY }
  enum ApplicationStatus { DRAFT SUBMITTED INFO_REQUESTED UNDER_REVIEW ACCEPTED DECLINED WITHDRAWN LAPSED }
  enum GoalStatus { OPEN ACHIEVED DROPPED }
  enum SortEnumType { ASC DESC }
  type Member { id: ID! name: String! institution: String }
  type Cohort { id: ID! name: String! }
  type Goal { id: ID! place: Int! status: GoalStatus! }
  type Pairing {
    id: ID! status: PairingStatus! announcedAt: DateTime startsOn: LocalDate endsOn: LocalDate version: Int!
    cohort: Cohort! mentor: Member! mentee: Member! liaison: Member goals: [Goal!]!
  }
  type Application {
    id: ID! status: ApplicationStatus! submittedAt: DateTime asMentor: Boolean! asMentee: Boolean! isLate: Boolean! member: Member
  }
  type PageInfo { hasNextPage: Boolean! }
  type PairingsConnection { nodes: [Pairing!] pageInfo: PageInfo! }
  type ApplicationsConnection { nodes: [Application!] pageInfo: PageInfo! totalCount: Int! }
  input IdOperationFilterInput { eq: ID }
  input ApplicationStatusOperationFilterInput { eq: ApplicationStatus }
  input CohortFilterInput { id: IdOperationFilterInput }
  input PairingFilterInput { cohort: CohortFilterInput }
  input ApplicationFilterInput { cohort: CohortFilterInput status: ApplicationStatusOperationFilterInput }
  input ApplicationSortInput { submittedAt: SortEnumType }
  type Query {
    pairing(id: ID!): Pairing
    pairings(first: Int!, where: PairingFilterInput!): PairingsConnection
    applications(first: Int!, where: ApplicationFilterInput!, order: [ApplicationSortInput!]): ApplicationsConnection
  }`

const pascal = name => name.toLowerCase().replace(/(^|_)(.)/g, (_, __, letter) => letter.toUpperCase())
const names = words => Object.fromEntries(words.split(' ').map(word => [word, pascal(word)]))

export const resolvers = {
  PairingStatus: names('PROPOSED APPROVED ANNOUNCED CONFIRMED ACTIVE PAUSED COMPLETED VOIDED DECLINED EXPIRED ENDED_EARLY'),
  ApplicationStatus: names('DRAFT SUBMITTED INFO_REQUESTED UNDER_REVIEW ACCEPTED DECLINED WITHDRAWN LAPSED'),
  GoalStatus: names('OPEN ACHIEVED DROPPED'),
  Query: {
    pairing: (_, { id }) => db.pairingById(id),
    pairings: async (_, { first, where }) => page(await db.pairingsOf(where.cohort.id.eq, first + 1), first),
    applications: async (_, { first, where }) => ({
      ...page(await db.applicationsOf(where.cohort.id.eq, where.status.eq, first + 1), first),
      where,
    }),
  },
  Pairing: {
    cohort: (pairing, _, { cohorts }) => cohorts.load(pairing.cohortId),
    mentor: (pairing, _, { members }) => members.load(pairing.mentorId),
    mentee: (pairing, _, { members }) => members.load(pairing.menteeId),
    liaison: (pairing, _, { members }) => pairing.liaisonId && members.load(pairing.liaisonId),
    goals: (pairing, _, { goals }) => goals.load(pairing.id),
  },
  ApplicationsConnection: {
    totalCount: ({ where }) => db.countApplications(where.cohort.id.eq, where.status.eq),
  },
  Application: {
    member: (application, _, { members }) => members.load(application.memberId),
  },
}

const page = (rows, first) => ({ nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } })

/** One for each request. */
export const loaders = () => ({
  members: new DataLoader(db.membersBy),
  cohorts: new DataLoader(db.cohortsBy),
  goals: new DataLoader(db.goalsBy),
})
