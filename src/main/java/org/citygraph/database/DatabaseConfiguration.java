package org.citygraph.database;

import java.net.URI;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Chooses the database: a server's where {@code spring.neo4j.uri} is set, else the
 * embedded one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ EmbeddedSettings.class, QueryLimits.class })
class DatabaseConfiguration {

	/** More than the HTTP server has threads. */
	private static final int MOST_CONNECTIONS = 250;

	/**
	 * Property keys that no fact has yet raise a notification at every query; they are no
	 * news.
	 */
	@Bean
	ConfigBuilderCustomizer driverLimits() {
		return (config) -> config
			.withDisabledNotificationClassifications(EnumSet.allOf(NotificationClassification.class))
			.withConnectionAcquisitionTimeout(4, TimeUnit.SECONDS)
			// It waits 1, 2, 4 … seconds in between, so the last attempt is over after
			// four.
			.withMaxTransactionRetryTime(2, TimeUnit.SECONDS)
			.withConnectionTimeout(2, TimeUnit.SECONDS)
			.withMaxConnectionPoolSize(MOST_CONNECTIONS);
	}

	/** Also where the address is blank, which takes back one that is set elsewhere. */
	static class NoServerNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return context.getEnvironment().getProperty("spring.neo4j.uri", "").isBlank();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServerNamed.class)
	static class Embedded {

		@Bean
		EmbeddedNeo4j embeddedNeo4j(EmbeddedSettings settings) {
			return EmbeddedNeo4j.start(settings);
		}

		/** For bulk work that need not go over Bolt. */
		@Bean
		GraphDatabaseService graphDatabaseService(EmbeddedNeo4j neo4j) {
			return neo4j.graph();
		}

		/** Tells others where the database is, as the properties do for a server. */
		@Bean
		Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j neo4j) {
			return new Neo4jConnectionDetails() {
				@Override
				public URI getUri() {
					return neo4j.uri();
				}
			};
		}

		@Bean
		Driver driver(EmbeddedNeo4j neo4j, ConfigBuilderCustomizer customizer) {
			Config.ConfigBuilder config = Config.builder();
			customizer.customize(config);
			return GraphDatabase.driver(neo4j.uri(), AuthTokens.none(), config.build());
		}

	}

}
