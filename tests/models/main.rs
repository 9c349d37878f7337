//! Each model against a second working of it, published figures, and its own laws.

mod any;
mod oracle;

mod hurdle;
mod refinancing;
