package org.parley.store.pack;

import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.loader.base.CoLib;

/** An empty tree of an index with all records that it is to hold, in their order, each once. */
record PackedTree(BPlusTree tree, Iterator<Record> records) {
  /** Writes the tree in a transaction of its own. */
  void write() {
    TransactionCoordinator coordinator = CoLib.newCoordinator();
    coordinator.add(tree);
    CoLib.start(coordinator);
    Transaction transaction = coordinator.begin(TxnType.WRITE);
    try {
      BPlusTreeRewriter.packIntoBPlusTree(
          records,
          tree.getParams(),
          tree.getRecordFactory(),
          tree.getStateManager().getBufferChannel(),
          tree.getNodeManager().getBlockMgr(),
          tree.getRecordsMgr().getBlockMgr());
      transaction.commit();
    } catch (RuntimeException e) {
      transaction.abort();
      throw e;
    } finally {
      transaction.end();
    }
  }
}
