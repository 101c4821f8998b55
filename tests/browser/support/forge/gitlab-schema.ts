import { buildSchema } from 'graphql';

/** The part of GitLab's schema that the desk asks for (https://docs.gitlab.com/api/graphql/reference/). */
export const GITLAB_SCHEMA = buildSchema(`
  type Query { project(fullPath: ID!): Project }
  type Project { repository: Repository }
  type Repository {
    rootRef: String
    tree(ref: String, recursive: Boolean): Tree
    blobs(ref: String, paths: [String!]!): RepositoryBlobConnection
  }
  type Tree { lastCommit: Commit, blobs(after: String): BlobConnection! }
  type Commit { sha: String!, message: String }
  type BlobConnection { nodes: [Blob!]!, pageInfo: PageInfo! }
  type Blob { type: String!, path: String!, sha: String! }
  type PageInfo { endCursor: String, hasNextPage: Boolean! }
  type RepositoryBlobConnection { nodes: [RepositoryBlob!]! }
  type RepositoryBlob { path: String!, oid: String!, size: String, rawTextBlob: String }
`);
