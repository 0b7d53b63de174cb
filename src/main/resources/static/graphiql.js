import { questions } from './questions.js';

const asked = new URL(location).searchParams;
const own = asked.get('query') ? [{ query: asked.get('query').trim(), variables: asked.get('variables') ?? '' }] : [];

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const tabs = [...own, ...questions.map((query) => ({ query }))];
ReactDOM.createRoot(document.getElementById('graphiql'))
  .render(React.createElement(GraphiQL, { fetcher, defaultTabs: tabs, shouldPersistHeaders: false,
    ...(own.length && { query: own[0].query, variables: own[0].variables, storage: null }) }));
