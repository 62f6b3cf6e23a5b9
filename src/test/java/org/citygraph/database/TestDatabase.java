package org.citygraph.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

/** The database, with the time limits that its reads have put down. */
public final class TestDatabase {

	private TestDatabase() {
	}

	/**
	 * One that limits reads to a minute.
	 * @param limits takes the limit of each read that has one
	 */
	public static Database noting(Driver driver, List<Duration> limits) {
		return new Database(noting(Driver.class, driver, limits), null, Duration.ofMinutes(1));
	}

	public static Schema schema(Database database) {
		return new Schema(database);
	}

	private static <T> T noting(Class<T> type, T real, List<Duration> limits) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, given) -> {
				if (List.of("executeRead", "run").contains(method.getName())) {
					Stream.of(given)
						.filter(TransactionConfig.class::isInstance)
						.flatMap((config) -> Stream.ofNullable(((TransactionConfig) config).timeout()))
						.forEach(limits::add);
				}
				try {
					Object answer = method.invoke(real, given);
					return (answer instanceof Session session) ? noting(Session.class, session, limits) : answer;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
