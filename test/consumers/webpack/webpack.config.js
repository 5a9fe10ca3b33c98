export default {
  mode: 'production',
  entry: './entry.js',
  output: { path: `${import.meta.dirname}/dist`, publicPath: 'auto' },
  module: { rules: [{ test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  performance: { hints: false },
  stats: 'errors-warnings',
};
