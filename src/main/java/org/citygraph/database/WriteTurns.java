package org.citygraph.database;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * Lets one piece of work at a time change the graph, where it takes more than one
 * transaction: what an import has looked up stays so until it is done.
 */
@Component
public class WriteTurns {

	private final ReentrantLock turn = new ReentrantLock(true);

	/** Works as soon as no other does. */
	public <T> T inTurn(Supplier<T> work) {
		this.turn.lock();
		try {
			return work.get();
		}
		finally {
			this.turn.unlock();
		}
	}

	/** Works if no other does; otherwise does nothing, and answers nothing. */
	public <T> Optional<T> ifFree(Supplier<T> work) {
		if (!this.turn.tryLock()) {
			return Optional.empty();
		}
		try {
			return Optional.of(work.get());
		}
		finally {
			this.turn.unlock();
		}
	}

}
