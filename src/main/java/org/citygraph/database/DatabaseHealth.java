package org.citygraph.database;

import java.util.concurrent.atomic.AtomicBoolean;

import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, as soon as that is known: in place of Boot's own, which
 * would wait for one that has fallen silent, and log a trace each time that it is asked.
 */
@Component("neo4jHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);

	private final Database database;

	private final AtomicBoolean answers = new AtomicBoolean(true);

	DatabaseHealth(Database database) {
		super("Whether the database answers could not be seen");
		this.database = database;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		try {
			health.up().withDetail("version", this.database.askVersion());
			if (!this.answers.getAndSet(true)) {
				LOG.info("The database is back");
			}
		}
		catch (Neo4jException ex) {
			// Without the exception, or Boot would log its trace each time.
			health.down().withDetail("error", String.valueOf(ex.getMessage()));
			if (this.answers.getAndSet(false)) {
				LOG.warn("The database is away: {}", ex.getMessage());
			}
		}
	}

}
