import { questions } from './questions.js';

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const tabs = questions.map((query) => ({ query }));
ReactDOM.createRoot(document.getElementById('graphiql'))
  .render(React.createElement(GraphiQL, { fetcher, defaultTabs: tabs, shouldPersistHeaders: false }));
