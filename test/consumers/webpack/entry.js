import 'budget-disclosure/styles.css';
import './main.js';
